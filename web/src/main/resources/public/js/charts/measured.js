/** What was measured in reality beside what is simulated: no measurement changes a simulated number. */

import { h, svg } from '../dom.js';
import { say } from '../words.js';
import { figure, figureOf } from './figure.js';

const MARKS = { interval: 'met', spread: 'met', outside: 'miss' };
const W = 160;

/** Makes the table; null where nothing was measured. See flow.js for the parameters. */
export function measured(data) {
  if (!data.measured) return null;
  const { head, rows, faults } = data.measured;
  const line = (row) => h('tr', {}, h('th', { scope: 'row' }, row.what, h('small', {}, `${row.period}. ${row.source}`)),
    h('td', {}, row.measured.text), h('td', {}, row.n || '–'), h('td', {}, figureOf(row.simulated)), h('td', {}, whisker(row)),
    h('td', {}, h('span', { class: MARKS[row.stand] ?? 'quiet' }, row.said)));
  const heads = ['measured.what', 'measured.value', 'measured.n', 'measured.simulated', 'norms.bar', 'measured.stand'];
  const table = rows.length > 0 && h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-labelledby': 'gemeten-titel' }, h('table', { class: 'core measured' },
    h('thead', {}, h('tr', {}, heads.map((key) => h('th', { scope: 'col' }, key === 'norms.bar' ? h('span', { class: 'vh' }, say(key)) : say(key))))), h('tbody', {}, rows.map(line))));
  const body = [table, faults.length > 0 && h('ul', { class: 'not' }, faults.map((fault) => h('li', {}, fault)))];
  return figure({ id: 'gemeten', size: 'c12', head: [head], method: say('measured.method'), body, csv: rows.length > 0 && csv(rows) });
}

/** The spread as a thin line, the interval as a thick one, the measured value as a point: open where it lies outside. */
function whisker({ measured: point, simulated, band, stand }) {
  if (point.v === undefined || simulated.v === undefined) return null;
  const all = [point.v, simulated.v, simulated.lo ?? simulated.v, simulated.hi ?? simulated.v, band?.lo ?? simulated.v, band?.hi ?? simulated.v];
  const low = Math.min(...all), wide = Math.max(...all) - low;
  const x = (v) => (wide > 0 ? 8 + ((v - low) / wide) * (W - 16) : W / 2);
  return svg('svg', { width: W, height: 18, class: 'cellbar', 'aria-hidden': 'true' },
    band && svg('path', { d: `M${x(band.lo)} 9H${x(band.hi)}`, stroke: 'var(--ink-3)', 'stroke-width': 1.5 }),
    simulated.lo !== undefined && svg('path', { d: `M${x(simulated.lo)} 9H${x(simulated.hi)}`, stroke: 'var(--ink)', 'stroke-width': 5 }),
    svg('path', { d: `M${x(simulated.v)} 2V16`, stroke: 'var(--ink)', 'stroke-width': 1.5 }),
    svg('circle', { cx: x(point.v), cy: 9, r: 4.5, fill: stand === 'outside' ? 'var(--paper)' : 'var(--loss)', stroke: 'var(--loss)', 'stroke-width': 1.5 }));
}

function csv(rows) {
  const columns = ['what', 'period', 'value', 'n', 'simulated', 'stand', 'source'].map((key) => ({ key, label: say(`measured.${key}`) }));
  return { columns, rows: rows.map((row) => ({ what: row.what, period: row.period, value: row.measured.text, n: row.n, simulated: row.simulated.text, stand: row.said, source: row.source })) };
}
