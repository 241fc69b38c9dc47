/** Drop-off by place, reason and group: a table whose cells are darker where more drop off. */

import { h } from '../dom.js';
import { say } from '../words.js';
import { figure, figureOf } from './figure.js';

/** Makes the chart; see flow.js for the parameters. */
export function matrix(data, ui) {
  if (data.exits.length === 0) return null;
  const columns = [{ id: '*', name: say('all') }, ...data.groups];
  const most = (exit) => Math.max(...columns.map((c) => exit.groups[c.id]?.v ?? 0));
  const shade = (exit, number) => (number?.v > 0 ? Math.max(1, Math.ceil((number.v / most(exit)) * 5)) : 0);
  const head = h('tr', {}, h('th', { scope: 'col' }, say('col.place')), columns.map((c) => h('th', { scope: 'col', class: `num ${c.id === ui.group ? 'chosen' : ''}` }, c.name)));
  const rows = data.exits.map((exit) => h('tr', {}, h('th', { scope: 'row' }, exit.name, h('small', {}, exit.reason)), columns.map((c) => {
    const number = exit.groups[c.id];
    return h('td', { class: `num heat-${c.id === '*' ? 0 : shade(exit, number)} ${c.id === ui.group ? 'chosen' : ''}` }, figureOf(number));
  })));
  const csv = { columns: [{ key: 'place', label: say('col.place') }, { key: 'reason', label: say('col.reason') }, ...columns.map((c) => ({ key: c.id, label: c.name }))],
    rows: data.exits.map((e) => ({ place: e.name, reason: e.reason, ...Object.fromEntries(columns.map((c) => [c.id, e.groups[c.id]?.text ?? ''])) })) };
  const body = h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-labelledby': 'wie-titel' }, h('table', { class: 'matrix' }, h('thead', {}, head), h('tbody', {}, rows)));
  return figure({ id: 'wie', size: 'c12', head: data.heads.matrix, method: [say('matrix.method'), data.exitsHidden > 0 ? say('flow.hidden', { n: data.exitsHidden }) : ''].join(' '), body, csv });
}
