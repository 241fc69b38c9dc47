/** Why residents drop off, wherever that is; and apart from it who ends otherwise. */

import { h, svg } from '../dom.js';
import { say } from '../words.js';
import { cell, figure, figureOf, nameOf } from './figure.js';

/** Makes the chart; see flow.js for the parameters. */
export function reasons(data, ui) {
  const { dropOff, otherwise } = data.reasons;
  if (dropOff.length + otherwise.length === 0) return null;
  const most = Math.max(0.01, ...[...dropOff, ...otherwise].map((r) => r.groups[ui.group]?.v ?? 0));
  const row = (fill) => (reason) => {
    const number = reason.groups[ui.group];
    return h('tr', {}, h('th', { scope: 'row' }, reason.name), h('td', { class: 'wide' }, number?.v !== undefined && bar(number.v / most, fill)),
      h('td', {}, figureOf(number)), ui.group !== '*' && h('td', { class: 'quiet' }, figureOf(reason.groups['*'])));
  };
  const part = (word, list, fill) => list.length > 0 && h('tbody', {}, h('tr', {}, h('th', { scope: 'rowgroup', colspan: ui.group === '*' ? 3 : 4, class: 'part' }, say(word))), list.map(row(fill)));
  const body = h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-labelledby': 'redenen-titel' }, h('table', { class: 'core reasons' },
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, say('col.reason')), h('th', { scope: 'col' }, h('span', { class: 'vh' }, say('norms.bar'))), h('th', { scope: 'col' }, ui.group === '*' ? say('col.ofHundred') : nameOf(data.groups, ui.group)), ui.group !== '*' && h('th', { scope: 'col' }, say('all')))),
    part('reasons.dropOff', dropOff, 'var(--loss)'), part('reasons.otherwise', otherwise, 'var(--edge)')));
  const ids = ['*', ...data.groups.map((g) => g.id)];
  const csv = { columns: [{ key: 'part', label: say('reasons.part') }, { key: 'reason', label: say('col.reason') }, ...ids.map((id) => ({ key: id, label: nameOf(data.groups, id) }))],
    rows: [['reasons.dropOff', dropOff], ['reasons.otherwise', otherwise]].flatMap(([word, list]) => list.map((r) => ({ part: say(word), reason: r.name, ...Object.fromEntries(ids.map((id) => [id, cell(r.groups[id])])) }))) };
  return figure({ id: 'redenen', size: data.norms.clocks ? 'c7' : 'c12', head: data.heads.reasons, method: say('reasons.method'), body, csv });
}

function bar(share, fill) {
  return svg('svg', { width: '100%', height: 12, class: 'cellbar', 'aria-hidden': 'true' }, svg('rect', { width: `${share * 100}%`, height: 12, fill }));
}
