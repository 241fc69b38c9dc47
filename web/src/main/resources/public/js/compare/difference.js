/** The differences with the base, a row for each measure on its own scale: better is right. */

import { figure } from '../charts/figure.js';
import { svg } from '../dom.js';
import { say } from '../words.js';
import { others, whisker } from './marks.js';

const LINE = 20, HEAD = 30, CHAR = 6.4;

/** Makes the chart. */
export function differences(data) {
  const letters = others(data);
  return figure({
    id: 'verschil', page: 'vergelijken', size: 'c7', head: [say('diff.head')], method: `${say('diff.method')} ${data.intervals}`,
    draw: (width) => rows(width, data.rows, letters), twin: twin(data.rows, letters),
  });
}

function twin(list, letters) {
  return {
    columns: [{ key: 'measure', label: say('col.measure') }, { key: 'unit', label: say('col.unit') }, { key: 'base', label: say('col.base') },
      ...letters.flatMap((l) => [{ key: l, label: say('col.minus', { letter: l }), num: true }, { key: `${l}-said`, label: say('col.verdict', { letter: l }) }])],
    rows: list.map((row) => ({ measure: named(row), unit: row.unit, base: Object.values(row.cells)[0]?.base ?? '',
      ...Object.fromEntries(letters.flatMap((l) => [[l, cell(row.cells[l])], [`${l}-said`, row.cells[l]?.said ?? '']])) })),
  };
}

/** Returns a difference as a cell of a table. */
export function cell(number) {
  return number ? { v: number.v, text: number.text } : '';
}

function named(row) {
  return row.about ? `${row.label}: ${row.about}` : row.label;
}

function rows(width, list, letters) {
  const longest = Math.max(...list.flatMap((row) => letters.map((l) => row.cells[l]?.text.length ?? 0)));
  const right = Math.min(longest * CHAR + 8, width * 0.5);
  const small = width < 600;
  const left = small ? 0 : 208;
  const middle = left + (width - left - right) / 2, half = Math.max(20, (width - left - right) / 2 - 14);
  const high = letters.length * LINE + (small ? 46 : 22);
  const height = HEAD + list.length * Math.max(high, small ? 0 : 58);
  const step = (height - HEAD) / list.length;
  const parts = [svg('path', { d: `M${middle} 20V${height}`, stroke: 'var(--ink)', 'stroke-width': 1.5 }),
    svg('text', { x: middle - 8, y: 13, 'text-anchor': 'end', class: 't-xs m' }, `← ${say('worse')}`), svg('text', { x: middle + 8, y: 13, class: 't-xs m' }, `${say('better')} →`)];
  list.forEach((row, i) => {
    const top = HEAD + i * step, start = small ? top + 50 : top + step / 2 - ((letters.length - 1) * LINE) / 2;
    parts.push(i > 0 && svg('path', { d: `M0 ${top}H${width}`, class: 'grid' }), names(row, small, width, top, step));
    const most = Math.max(1e-12, ...letters.flatMap((l) => [row.cells[l]?.lo, row.cells[l]?.hi, row.cells[l]?.v]).filter((v) => v !== undefined).map(Math.abs));
    const x = (v) => middle + ((v * row.better) / most) * half;
    letters.forEach((l, n) => {
      const one = row.cells[l], y = start + n * LINE;
      if (one) parts.push(whisker(l, one, x, y), text(one, width, y));
    });
  });
  return svg('svg', { width, height, 'aria-hidden': 'true' }, parts);
}

function names(row, small, width, top, step) {
  const about = row.about ?? row.unit, y = small ? top + 20 : top + step / 2 - (about ? 4 : -4);
  return [svg('text', { x: 0, y, class: 't-s b halo' }, row.label), about && svg('text', { x: 0, y: y + 16, class: 't-xs q halo' }, about)];
}

/** The number strong and its interval small behind it; a loss in the colour of loss. */
function text(one, width, y) {
  const open = one.v === undefined ? -1 : one.text.indexOf(' (');
  const [value, rest] = open < 0 ? [one.text, ''] : [one.text.slice(0, open), one.text.slice(open + 1)];
  return svg('text', { x: width, y: y + 4, 'text-anchor': 'end', class: 't-xs halo' },
    svg('tspan', { class: `b ${one.verdict === 'worse' ? 'l' : ''}` }, value), rest && svg('tspan', { class: 'q', dx: 5 }, rest));
}
