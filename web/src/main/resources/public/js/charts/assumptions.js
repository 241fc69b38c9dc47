/** What the outcome rests on: how many numbers of which kind, and the list of them; dark, as the last word of the page. */

import { h } from '../dom.js';
import { originMark } from '../icons.js';
import { csvButton } from '../table.js';
import { say } from '../words.js';
import { sentence } from './figure.js';

const KINDS = ['measured', 'published', 'estimate', 'assumption', 'default'];
const OPEN = new Set(['assumption', 'default']);

/** Makes the panel; `ui.kind` is the kind that is listed, `*` all. */
export function assumptions(data, ui, set, context) {
  const { head, counts, list } = data.assumptions;
  const kinds = KINDS.filter((kind) => counts[kind] > 0 || kind === 'measured' || kind === 'assumption');
  const most = Math.max(1, ...Object.values(counts));
  const per = Math.max(1, Math.ceil(most / 50));
  const shown = list.filter((n) => ui.kind === '*' || n.kind === ui.kind);
  const tally = h('ul', { class: 'kinds' }, kinds.map((kind) => h('li', {}, mark(kind), h('span', {}, say(`kind.${kind}`, { n: counts[kind] })),
    h('span', { class: OPEN.has(kind) ? 'pips' : 'pips f', 'aria-hidden': 'true' }, Array.from({ length: Math.ceil(counts[kind] / per) }, () => h('i'))))));
  const filter = h('label', { class: 'pick' }, h('span', { class: 'vh' }, say('numbers.filter')), h('select', { data: { spot: 'kind' }, onchange: (e) => set({ kind: e.target.value }, 'kind') },
    [['*', say('numbers.all', { n: list.length })], ...kinds.filter((k) => counts[k] > 0).map((k) => [k, say(`kind.${k}`, { n: counts[k] })])].map(([value, words]) => h('option', { value, selected: value === ui.kind }, words))));
  const to = (n) => `/reis/${encodeURIComponent(context.id)}/getallen?${new URLSearchParams({ situatie: data.situation, ...(n?.pointer && { plek: n.pointer }) })}`;
  const rows = shown.map((n) => h('tr', {}, h('th', { scope: 'row' }, mark(n.kind), ' ', n.pointer ? h('a', { href: to(n) }, n.place) : n.place), h('td', {}, n.value ?? ''),
    h('td', {}, n.source ?? h('span', { class: 'faint' }, say('numbers.noSource')), n.range && h('small', {}, say('numbers.range', { range: n.range })))));
  const columns = [['place', 'numbers.place'], ['value', 'numbers.value'], ['kind', 'numbers.kind'], ['source', 'numbers.source'], ['range', 'numbers.between'], ['pointer', 'numbers.pointer']].map(([key, word]) => ({ key, label: say(word) }));
  return h('section', { class: 'asmp c12', id: 'aannames', 'aria-labelledby': 'aannames-titel' },
    h('div', {}, h('h2', { id: 'aannames-titel' }, sentence(head)), h('p', {}, say('numbers.text')), tally,
      per > 1 && h('p', { class: 'xs' }, say('numbers.pip', { n: per })), h('p', {}, h('a', { href: to() }, say('numbers.link')))),
    h('div', {}, h('div', { class: 'row' }, filter, csvButton({ columns, name: 'uitkomst-getallen', rows: list.map((n) => ({ ...n, kind: say(`kind.word.${n.kind}`) })) })),
      h('div', { class: 'scroll list', tabindex: 0, role: 'region', 'aria-label': say('numbers.caption') }, h('table', {},
        h('caption', { class: 'vh' }, say('numbers.caption')), h('thead', {}, h('tr', {}, ['numbers.place', 'numbers.value', 'numbers.source'].map((w) => h('th', { scope: 'col' }, say(w))))), h('tbody', {}, rows)))));
}

function mark(kind) {
  return originMark(kind === 'default' ? 'assumption' : kind, say(`kind.word.${kind}`));
}
