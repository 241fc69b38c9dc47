/** Reizen: all journeys in one look, and which of them needs attention. */

import { get, post } from '../api.js';
import { h, replace, svg } from '../dom.js';
import { icon } from '../icons.js';
import { announce, banner, problemNote } from '../messages.js';
import { viewAddress } from '../top.js';
import { csvButton } from '../table.js';
import { dropAnywhere, emptyBox, openButton } from '../upload.js';
import { csvColumns, csvRow, journeyRow } from './list-row.js';

const ORDERS = ['geholpen', 'duur', 'naam'];

/** Shows the page. */
export async function show(root, context) {
  const { say, params } = context;
  let page = await get('/api/journeys');
  const rows = new Map();
  const head = h('div');
  const body = h('tbody', { role: 'rowgroup' });
  const below = h('div');
  const search = searchBox(context, draw);
  const order = orderChoice(context, draw);
  const key = h('div', { class: 'legend' });
  const tools = h('div', { class: 'bar' }, search.element, order, key);
  const frame = h('div', { class: 'card list' }, h('table', { role: 'table', id: 'lijst' },
    h('caption', { class: 'vh' }, say('caption')), heads(say), body));
  const view = h('div', { class: 'page' });

  function row(journey) {
    const known = rows.get(journey.id);
    if (known?.busy()) return known.element;
    known?.leave();
    const twin = page.journeys.some((j) => j !== journey && j.name === journey.name);
    const made = journeyRow(journey, twin, context, refresh);
    rows.set(journey.id, made);
    return made.element;
  }

  /** Asks anew after a run ended; rows that calculate stay as they are. */
  async function refresh() {
    page = await get('/api/journeys');
    drawHead();
    draw();
  }

  function drawHead() {
    const waiting = page.journeys.filter((j) => j.canRun && j.state === 'none');
    const all = waiting.length > 1 && h('button', { class: 'btn main', type: 'button', onclick: () => waiting.forEach((j) => rows.get(j.id)?.start()) }, say('runAll'));
    replace(head, h('div', { class: 'intro' }, h('div', {}, h('h1', {}, page.title),
      page.journeys.length > 0 && h('p', { class: 'lede' }, page.weakest && h('b', {}, page.weakest, ' '), page.explain)),
    page.journeys.length > 0 && h('div', { class: 'row acts' }, openButton(context.go), all)));
  }

  function draw() {
    if (page.journeys.length === 0) {
      replace(view, h('h1', { class: 'vh' }, page.title), emptyBox(say('empty.title'), say('empty.text'), [openButton(context.go, 'main'), exampleButton(context)]));
      return;
    }
    replace(key, legend(say, page.journeys.some((j) => j.band?.some((p) => p.other))));
    const word = (params.zoek ?? '').trim();
    const found = sorted(page.journeys.filter((j) => fits(j, word)), params.volgorde);
    if (!view.contains(frame)) replace(view, head, tools, frame, below);
    const made = page.journeys.map((journey) => [journey.id, row(journey)]);
    const byId = new Map(made);
    replace(body, found.map((j) => byId.get(j.id)));
    frame.hidden = found.length === 0;
    if (word) announce(say('found', { n: found.length }));
    replace(below, found.length === 0 && nothing(word), found.length > 0 && h('p', { class: 'foot2' }, h('span', {}, page.foot ?? ''),
      csvButton({ columns: csvColumns(say), rows: found.map(csvRow), name: 'inwonerreizen', label: say('csv.list') })));
  }

  function nothing(word) {
    const clear = h('button', { class: 'btn', type: 'button', onclick: () => { search.clear(); draw(); } }, say('clear'));
    return h('div', { class: 'card none' }, icon('search'), h('p', {}, say('nothing', { word })), clear);
  }

  drawHead();
  draw();
  root.append(view);
  const stop = dropAnywhere(context.go);
  return () => { stop(); rows.forEach((r) => r.leave()); };
}

/** Makes the button that puts the example of the product among the journeys, and opens its map. */
function exampleButton({ say, go }) {
  const open = async (event) => {
    event.target.disabled = true;
    try {
      const { body } = await post('/api/examples', null);
      await go(viewAddress(body.id, 'kaart'));
    } catch (problem) {
      event.target.disabled = false;
      banner(problemNote(problem));
    }
  };
  return h('button', { class: 'btn', type: 'button', onclick: open }, say('example'));
}

function fits(journey, word) {
  const plain = (text) => (text ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain(word).split(/\s+/).every((part) => plain(`${journey.name} ${journey.question}`).includes(part));
}

/** Sorts; what has no figure yet comes last, by name. */
function sorted(journeys, order) {
  const value = { duur: (j) => (j.within?.v === undefined ? Infinity : -j.within.v), naam: () => 0 }[order] ?? ((j) => j.helped?.v ?? Infinity);
  const compare = (a, b) => (value(a) === value(b) ? a.name.localeCompare(b.name, 'nl') : value(a) - value(b));
  return [...journeys].sort(compare);
}

function searchBox({ say, params, update }, draw) {
  const input = h('input', { type: 'search', value: params.zoek ?? '', placeholder: say('search'), autocomplete: 'off', oninput: () => { update({ zoek: input.value }); draw(); } });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !input.value) return;
    event.preventDefault();
    clear();
    draw();
  });
  function clear() {
    input.value = '';
    update({ zoek: null });
    input.focus();
  }
  return { element: h('label', { class: 'search' }, icon('search'), h('span', { class: 'vh' }, say('search')), input), clear };
}

function orderChoice({ say, params, update }, draw) {
  const now = () => (ORDERS.includes(params.volgorde) ? params.volgorde : ORDERS[0]);
  const buttons = ORDERS.map((name) => h('button', { type: 'button', 'aria-pressed': String(now() === name), onclick: () => {
    update({ volgorde: name === ORDERS[0] ? null : name });
    buttons.forEach((b, i) => b.setAttribute('aria-pressed', String(ORDERS[i] === name)));
    draw();
  } }, say(`order.${name}`)));
  return h('div', { class: 'seg', role: 'group', 'aria-label': say('order') }, buttons);
}

function legend(say, other) {
  const exit = (colour, words) => h('span', {}, svg('svg', { width: 16, height: 14, 'aria-hidden': 'true' }, svg('path', { d: 'M1 1a10 10 0 0 1 10 10v3H6v-3a5 5 0 0 0-5-5z', fill: colour })), words);
  return [h('span', {}, svg('svg', { width: 40, height: 14, 'aria-hidden': 'true' }, svg('path', { d: 'M0 2h40v4H20v6H0z', fill: 'var(--route)' })), say('legend.way')),
    exit('var(--loss)', say('legend.loss')), other && exit('var(--edge)', say('legend.other'))];
}

function heads(say) {
  const names = ['journey', 'band', 'helped', 'within', 'weakest', 'norms', 'sources'];
  return h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, names.map((name) => h('th', { scope: 'col', role: 'columnheader', class: name }, say(`head.${name}`)))));
}
