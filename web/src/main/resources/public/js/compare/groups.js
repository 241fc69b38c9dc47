/** The differences with the base for each group, one measure at a time: better is right. */

import { figure } from '../charts/figure.js';
import { h, svg } from '../dom.js';
import { say } from '../words.js';
import { signed, steps } from './axis.js';
import { cell } from './difference.js';
import { others, whisker } from './marks.js';

const LINE = 17, CHAR = 6.9;

/**
 * Makes the chart; null where there are no groups.
 *
 * @param {Object} data the page
 * @param {string} measure id of what is shown
 * @param {function(string)} onPick called with another
 * @param {string} size class of its width
 */
export function groups(data, measure, onPick, size) {
  const one = data.byGroup.find((m) => m.id === measure) ?? data.byGroup[0];
  if (!one) return null;
  const letters = others(data);
  const picker = data.byGroup.length > 1 && h('label', { class: 'pick' }, h('span', { class: 'vh' }, say('groups.measure')),
    h('select', { data: { spot: 'maat' }, onchange: (event) => onPick(event.target.value) }, data.byGroup.map((m) => h('option', { value: m.id, selected: m.id === one.id }, m.label))));
  return figure({
    id: 'groepen', page: 'vergelijken', size, head: [say('groups.head', { measure: one.label })], method: say('groups.method'), control: picker,
    draw: (width) => rows(width, one, letters),
    twin: { columns: [{ key: 'group', label: say('col.group') }, { key: 'unit', label: say('col.unit') }, { key: 'base', label: say('col.base') },
      ...letters.flatMap((l) => [{ key: l, label: say('col.minus', { letter: l }), num: true }, { key: `${l}-said`, label: say('col.verdict', { letter: l }) }])],
    rows: one.groups.map((row) => ({ group: row.label, unit: row.unit, base: Object.values(row.cells)[0]?.base ?? '',
      ...Object.fromEntries(letters.flatMap((l) => [[l, cell(row.cells[l])], [`${l}-said`, row.cells[l]?.said ?? '']])) })) },
  });
}

function rows(width, one, letters) {
  const longest = Math.max(...one.groups.map((row) => row.label.length)) * CHAR + 10;
  const small = longest > width * 0.42, left = small ? 0 : longest;
  const high = letters.length * LINE + (small ? 32 : 16), height = one.groups.length * high + 54;
  const values = one.groups.flatMap((row) => Object.values(row.cells)).flatMap((c) => [c.lo, c.hi, c.v]).filter((v) => v !== undefined).map((v) => v / one.divide);
  const axis = steps(Math.min(0, ...values), Math.max(0, ...values), small ? 4 : 7);
  const inner = [left + 12, width - 12];
  const place = (v) => inner[0] + ((v - axis.from) / (axis.to - axis.from)) * (inner[1] - inner[0]);
  const x = (raw) => { const at = place(raw / one.divide); return one.better > 0 ? at : inner[0] + inner[1] - at; };
  const zero = x(0);
  const parts = axis.ticks.map((v) => [svg('path', { d: `M${x(v * one.divide)} 26V${height - 24}`, stroke: v ? 'var(--rule)' : 'var(--ink)', 'stroke-width': v ? 1 : 1.5 }),
    svg('text', { x: x(v * one.divide), y: height - 8, 'text-anchor': 'middle', class: 't-xs q' }, signed(axis.text(v), v))]);
  if (zero - left > 70) parts.push(svg('text', { x: zero - 8, y: 15, 'text-anchor': 'end', class: 't-xs m' }, `← ${say('worse')}`));
  if (width - zero > 60) parts.push(svg('text', { x: zero + 8, y: 15, class: 't-xs m' }, `${say('better')} →`));
  if (one.axis) parts.push(svg('text', { x: 0, y: small ? 15 : height - 8, class: 't-xs q' }, small ? '' : one.axis));
  one.groups.forEach((row, i) => {
    const top = 30 + i * high;
    if (row.worse) parts.unshift(svg('rect', { x: -8, y: top, width: width + 16, height: high - 2, rx: 6, fill: 'var(--loss-100)' }));
    parts.push(svg('text', { x: 0, y: small ? top + 16 : top + high / 2 + 4, class: `t-s ${row.worse ? 'b l' : ''}` }, row.label));
    letters.forEach((l, n) => {
      const cellOf = row.cells[l], y = top + (small ? 30 : 8 + LINE / 2) + n * LINE;
      if (!cellOf) return;
      parts.push(cellOf.v === undefined ? svg('text', { x: zero + 8, y: y + 4, class: 't-xs q halo' }, cellOf.text) : whisker(l, cellOf, x, y, 4.5));
    });
  });
  return svg('svg', { width, height, 'aria-hidden': 'true' }, parts);
}
