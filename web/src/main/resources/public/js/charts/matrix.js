/** Drop-off by place, reason and group: a table whose cells are coloured where a group is clearly hit harder than all. */

import { h } from '../dom.js';
import { say } from '../words.js';
import { figure, figureOf } from './figure.js';

/** How many times the average a group is hit, step by step; only where its interval lies wholly above. */
const STEPS = [1, 1.2, 1.5, 2, 3];

function shade(number, all) {
  if (!(number?.lo > all?.hi)) return 0;
  return STEPS.filter((step) => number.v >= step * all.v).length;
}

/** Makes the chart; see flow.js for the parameters. */
export function matrix(data, ui) {
  if (data.exits.length === 0) return null;
  const columns = [{ id: '*', name: say('all') }, ...data.groups];
  const head = h('tr', {}, h('th', { scope: 'col' }, say('col.place')), columns.map((c) => h('th', { scope: 'col', class: `num ${c.id !== '*' && c.id === ui.group ? 'chosen' : ''}` }, c.name)));
  const rows = data.exits.map((exit) => h('tr', {}, h('th', { scope: 'row' }, exit.name, h('small', {}, exit.reason)), columns.map((c) => {
    const number = exit.groups[c.id];
    return h('td', { class: `num heat-${shade(number, exit.groups['*'])} ${c.id !== '*' && c.id === ui.group ? 'chosen' : ''}` }, figureOf(number));
  })));
  const csv = { columns: [{ key: 'place', label: say('col.place') }, { key: 'reason', label: say('col.reason') }, ...columns.map((c) => ({ key: c.id, label: c.name }))],
    rows: data.exits.map((e) => ({ place: e.name, reason: e.reason, ...Object.fromEntries(columns.map((c) => [c.id, e.groups[c.id]?.text ?? ''])) })) };
  const body = h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-labelledby': 'wie-titel' }, h('table', { class: 'matrix' }, h('thead', {}, head), h('tbody', {}, rows)));
  return figure({ id: 'wie', size: 'c12', head: data.heads.matrix, method: [say('matrix.method'), data.exitsHidden > 0 ? say('flow.hidden', { n: data.exitsHidden }) : ''].join(' '), body, csv });
}
