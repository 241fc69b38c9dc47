/** The map as a table: every step in the order of the journey, with the same numbers as the diagram. */

import { h, replace } from '../dom.js';
import { channelIcon, icon } from '../icons.js';
import { csvButton, table } from '../table.js';
import { number } from '../format.js';
import { longest, normText, numbersOf, rowsOf, withInterval } from './steps.js';

/** Makes the table: `{element, ready, update(data, group), leave, focus(id)}`. */
export function tableView({ context, data, group, open }) {
  const { say } = context;
  const box = h('div', { class: 'card map-table' });
  let now = data;

  function update(newData, newGroup) {
    now = newData;
    const name = now.groups.find((g) => g.id === newGroup)?.name ?? '';
    const content = { caption: say('table.caption', { name }), columns: columnsOf(now, say), rows: rowsOf(now).map((e) => labelled(row(e, now, newGroup), columnsOf(now, say))), name: `${context.id}-kaart` };
    const at = box.querySelector('.scroll')?.scrollLeft ?? 0;
    const held = document.activeElement?.dataset?.step;
    replace(box, table(content), csvButton(content));
    roles();
    box.querySelector('.scroll').scrollLeft = at;
    if (held && box.contains(document.activeElement) === false) focus(held);
  }

  function row(element, all, now_) {
    const numbers = numbersOf(element, now_);
    const stages = all.stages.findIndex((s) => s.id === element.stage);
    const text = `${element.number}. ${element.name}`;
    return {
      step: { v: element.number, text, node: h('button', { class: 'map-step', type: 'button', data: { step: element.id }, onclick: () => open(element.id) }, text, element.momentOfTruth && h('span', { class: 'star', title: say('legend.truth') }, ' ★')) },
      stage: { v: stages < 0 ? all.stages.length : stages, text: all.stages[stages]?.name ?? '' },
      who: element.initiativeName ?? '',
      visits: cell(numbers.visits), drop: dropOff(numbers), channels: channels(element, numbers, say), wait: waiting(numbers, say), norms: normsCell(numbers, say),
      staff: { text: (element.pools ?? []).map((id) => staff(all.pools[id], say)).join('; ') },
      feeling: { v: element.feelings?.[0]?.score, text: (element.feelings ?? []).map((f) => say('cell.feeling', { score: number(f.score, 1), count: f.n ?? '?' })).join('; ') },
      findings: element.findings.length > 0 ? { v: element.findings.length, text: element.findings.map((f) => f.message).join(' ') } : '',
    };
  }

  /** On a small screen rows are cards; they stay rows for who hears them. */
  function roles() {
    const named = { table: 'table', 'thead, tbody': 'rowgroup', tr: 'row', 'thead th': 'columnheader', 'tbody th': 'rowheader', td: 'cell' };
    for (const [selector, role] of Object.entries(named)) box.querySelectorAll(selector).forEach((e) => e.setAttribute('role', role));
  }
  box.addEventListener('click', (event) => event.target.closest('.sort') && roles());

  function focus(id) {
    box.querySelector(`[data-step="${CSS.escape(id ?? '')}"]`)?.focus();
  }

  update(data, group);
  return { element: box, ready: Promise.resolve(), update, focus };
}

function columnsOf(data, say) {
  const has = (test) => data.elements.some((e) => e.row && test(e));
  const any = (key) => has((e) => Object.values(e.groups ?? {}).some((n) => n[key]));
  return [
    { key: 'step', label: say('col.step') },
    data.stages.length > 0 && { key: 'stage', label: say('col.stage') },
    has((e) => e.initiativeName) && { key: 'who', label: say('col.who') },
    any('visits') && { key: 'visits', label: say('col.visits'), num: true },
    any('dropOff') && { key: 'drop', label: say('col.drop') },
    (any('channels') || has((e) => e.offers?.length)) && { key: 'channels', label: say('col.channels'), sort: false },
    any('waits') && { key: 'wait', label: say('col.wait') },
    any('norms') && { key: 'norms', label: say('col.norms') },
    has((e) => e.pools?.length) && { key: 'staff', label: say('col.staff') },
    has((e) => e.feelings?.length) && { key: 'feeling', label: say('col.feeling') },
    has((e) => e.findings.length) && { key: 'findings', label: say('col.findings') },
  ].filter(Boolean);
}

/** Puts the head of the column into each cell: shown where a row is a card. */
function labelled(cells, columns) {
  for (const { key, label } of columns.slice(1)) {
    const value = cells[key];
    const text = value?.text ?? value;
    cells[key] = text ? { v: value.v ?? text, text: String(text), node: h('div', {}, h('span', { class: 'map-label', 'aria-hidden': 'true' }, label), value.node ?? String(text)) } : { v: value?.v, text: '' };
  }
  return cells;
}

function cell(value) {
  return value ? { v: value.v ?? -1, text: value.text, node: h('span', {}, withInterval(value.text)) } : '';
}

function dropOff(numbers) {
  const { all, kinds = [] } = numbers.dropOff ?? {};
  if (!all) return '';
  const lines = kinds.map((k) => `${k.name} ${k.share.text}`);
  const why = kinds.length === 1 ? [kinds[0].name] : lines;
  return { v: all.v ?? 0, text: [all.text, ...why].join('; '), node: h('div', {}, h('b', { class: 'lost' }, withInterval(all.text)), why.map((w) => h('div', { class: 'xs' }, withInterval(w)))) };
}

function channels(element, numbers, say) {
  const used = numbers.channels ?? [];
  if (used.length === 0) return { text: (element.offers ?? []).map((o) => o.name).join(', ') || (element.touchpoint ? say('cell.noContact') : '') };
  return { text: used.map((c) => `${c.name} ${c.visits.text}`).join('; '), node: h('ul', { class: 'map-mix' }, used.map((c) => h('li', {}, channelIcon(c.id), ' ', c.name, ' ', withInterval(c.visits.text)))) };
}

function waiting(numbers, say) {
  if (!numbers.waits) return '';
  const text = (w) => `${say('cell.wait', { half: w.p50.text, most: w.p90.text })} (${w.name})`;
  const lines = numbers.waits.map(text);
  return { v: longest(numbers)?.p90.v ?? 0, text: lines.join('; '), node: h('div', {}, numbers.waits.map((w) => h('div', {}, withInterval(w.p50.text), ` ${say('cell.to')} `, withInterval(w.p90.text), h('div', { class: 'xs quiet' }, w.name)))) };
}

function normsCell({ norms = [] }, say) {
  return norms.length === 0 ? '' : { v: norms[0].v ?? 2, text: norms.map((n) => normText(n, say)).join('; '), node: h('ul', { class: 'map-norms' }, norms.map((n) => h('li', {}, n.v !== undefined && [icon(n.verdict === 'met' ? 'check' : n.verdict === 'not_met' ? 'cross' : 'minus'), ' '], normText(n, say)))) };
}

function staff(pool, say) {
  if (!pool) return '';
  return pool.utilisation ? say('cell.staff', { name: pool.name, busy: pool.utilisation.text, queue: pool.queue?.text ?? '0' }) : pool.name;
}
