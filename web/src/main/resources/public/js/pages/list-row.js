/** One journey in the list: its figures, or what stands in the way of them. */

import { miniBand } from '../band.js';
import { h, replace } from '../dom.js';
import { icon } from '../icons.js';
import { runProgress } from '../run.js';
import { viewAddress } from '../top.js';

/**
 * Makes a row.
 *
 * @param {Object} journey as GET /api/journeys gives it
 * @param {boolean} twin another journey has the same name: then its id stands with it
 * @param {Object} context of the page
 * @param {function()} ended called when a run of it ended
 * @returns {{element: HTMLElement, start: function(), leave: function(), busy: function(): boolean}}
 */
export function journeyRow(journey, twin, context, ended) {
  const { say } = context;
  const situation = { ...journey, id: journey.situation };
  const run = runProgress({ journey: journey.id, situation, compact: true, onEnd: (r) => r.state === 'done' && ended() });
  const name = h('th', { scope: 'row', role: 'rowheader' }, h('a', { href: viewAddress(journey.id, 'kaart') }, journey.name, twin && h('span', { class: 'quiet' }, ` (${journey.id})`)), journey.question && h('p', {}, journey.question));
  const figures = journey.helped !== undefined;
  if (figures) name.append(run);
  const cells = figures ? figureCells(journey, say) : [cell({ class: 'wide-cell', colspan: 6 }, run)];
  const element = h('tr', { role: 'row', data: { id: journey.id } }, name, cells);
  return { element, start: run.start, leave: run.leave, busy: () => run.querySelector('.run-busy') !== null };
}

function cell(attributes, ...children) {
  return h('td', { role: 'cell', ...attributes }, children);
}

function figureCells(journey, say) {
  const { helped, within, weakest, norms, sources, band } = journey;
  return [
    cell({ class: 'bandcell' }, band && miniBand(band, journey.bandText)),
    cell({}, label(say('head.helped')), figure(helped)),
    cell({}, label(say('head.within')), figure(within)),
    cell({ class: 'weak' }, label(say('head.weakest')), figure(weakest, say('ofHundred')), journey.weakestName && h('div', { class: 'sub' }, journey.weakestName)),
    cell({ class: 'norm-cell' }, norms && [label(say('head.norms')), normMarks(norms), h('div', { class: 'sub' }, norms.text)]),
    cell({ class: 'known-cell' }, sources && [label(say('head.sources')), knownBar(sources), h('div', { class: 'sub' }, sources.text)]),
  ];
}

function label(text) {
  return h('span', { class: 'm', 'aria-hidden': 'true' }, text);
}

/** Splits "17 weken (16,2–17,9)" into number, unit and interval; a text without number stays as it is. */
export function parts(text) {
  const found = /^([\d.,−]+)(?: ([^(]+?))?(?: (\(.*\)))?$/.exec(text ?? '');
  return found ? { number: found[1], unit: found[2] ?? '', interval: found[3] ?? '' } : { words: text ?? '' };
}

function figure(value, unit = '') {
  if (!value) return null;
  const p = parts(value.text);
  if (p.words !== undefined) return h('div', { class: 'sub' }, p.words);
  return [h('div', { class: 'fig1' }, p.number, ' ', h('small', {}, p.unit || unit)), h('div', { class: 'sub' }, p.interval)];
}

const SIGNS = { met: 'check', not_met: 'cross', undecided: 'minus', none: 'minus' };

/** Makes a mark a norm: its form, not its colour alone, says whether it is met. */
function normMarks({ list }) {
  return h('ul', { class: 'norm-marks' }, list.map((n) => h('li', { class: n.verdict, title: `${n.name}: ${n.said}` }, icon(SIGNS[n.verdict] ?? 'minus'), h('span', { class: 'vh' }, `${n.name}: ${n.said}. `))));
}

function knownBar({ known, all }) {
  const bar = h('i');
  bar.style.setProperty('width', `${(known / all) * 100}%`);
  return replace(h('div', { class: 'known', 'aria-hidden': 'true' }), bar);
}

/** Lists the columns of the list as CSV: numbers raw, so that a spreadsheet can count on. */
export function csvColumns(say) {
  return ['journey', 'question', 'situation', 'state', 'helped', 'helpedLow', 'helpedHigh', 'within', 'weakestName', 'weakest', 'weakestLow', 'weakestHigh', 'met', 'norms', 'known', 'all']
    .map((key) => ({ key, label: say(`csv.${key}`) }));
}

/** Makes a row of the CSV; shares of every hundred. */
export function csvRow(journey) {
  const { helped, weakest, norms, sources } = journey;
  const hundred = (v) => (v === undefined ? '' : (v * 100).toFixed(1));
  return {
    journey: journey.name, question: journey.question, situation: journey.situationName, state: journey.state,
    helped: hundred(helped?.v), helpedLow: hundred(helped?.lo), helpedHigh: hundred(helped?.hi), within: journey.within?.text,
    weakestName: journey.weakestName, weakest: hundred(weakest?.v), weakestLow: hundred(weakest?.lo), weakestHigh: hundred(weakest?.hi),
    met: norms?.met, norms: norms?.all, known: sources?.known, all: sources?.all,
  };
}
