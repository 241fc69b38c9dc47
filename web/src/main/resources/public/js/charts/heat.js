/** The week's queue of a pool, an hour a cell: six steps, the number in the cell, arrow keys between cells. */

import { h } from '../dom.js';
import { say } from '../words.js';
import { figure, halves } from './figure.js';

const STEPS = 6;

/** Makes the chart; see flow.js for the parameters. */
export function heat(data, ui, set) {
  const pools = data.pools.filter((p) => p.head && p.hours?.length);
  if (pools.length === 0) return null;
  const pool = pools.find((p) => p.id === ui.pool) ?? [...pools].sort((a, b) => (b.queue?.v ?? 0) - (a.queue?.v ?? 0))[0];
  const cells = new Map(pool.hours.map(([hour, value, text]) => [hour, { value, text }]));
  const days = [...new Set(pool.hours.map(([hour]) => Math.floor(hour / 24)))];
  const clock = pool.hours.map(([hour]) => hour % 24);
  const hours = range(Math.min(...clock), Math.max(...clock));
  const most = Math.max(...pool.hours.map(([, value]) => value));
  const step = (value) => (most > 0 ? Math.min(STEPS - 1, Math.floor((value / most) * STEPS)) : 0);
  const pick = pools.length > 1 && h('label', { class: 'pick' }, h('span', { class: 'vh' }, say('heat.pool')),
    h('select', { data: { spot: 'pool' }, onchange: (e) => set({ pool: e.target.value }, 'pool') }, pools.map((p) => h('option', { value: p.id, selected: p.id === pool.id }, p.name))));
  const peak = cells.has(pool.peak) ? pool.peak : pool.hours[0][0];
  const td = (day, hour) => {
    const at = day * 24 + hour, cell = cells.get(at);
    if (!cell) return h('td', { class: 'shut', role: 'gridcell', 'aria-label': say('heat.shut') });
    return h('td', { class: `q${step(cell.value)}`, role: 'gridcell', tabindex: at === peak ? 0 : -1, data: { at },
      'aria-label': say('heat.cell', { day: say(`day.${day}`), hour: String(hour), queue: cell.text }) }, cell.text);
  };
  const table = h('table', { class: 'heat', role: 'grid', 'aria-labelledby': 'rij-titel', onkeydown: move },
    h('thead', {}, h('tr', {}, h('td'), hours.map((hour) => h('th', { scope: 'col' }, String(hour))))),
    h('tbody', {}, days.map((day) => h('tr', {}, h('th', { scope: 'row' }, h('abbr', { title: say(`day.${day}`) }, say(`day.short.${day}`))), hours.map((hour) => td(day, hour))))));
  const [week, interval] = halves(pool.queue);
  const legend = h('div', { class: 'ramp', 'aria-hidden': 'true' }, h('span', {}, '0'), range(0, STEPS - 1).map((i) => h('i', { class: `q${i}` })), h('span', {}, cells.get(peak)?.text ?? ''));
  const columns = [{ key: 'day', label: say('col.day') }, { key: 'hour', label: say('col.hour'), num: true }, { key: 'queue', label: say('col.queue'), num: true }];
  const rows = pool.hours.map(([at, value, text]) => ({ day: say(`day.${Math.floor(at / 24)}`), hour: at % 24, queue: { v: value, text } }));
  return figure({ id: 'rij', size: 'c8', head: pool.head, method: say('heat.method', { week, interval }), control: pick,
    body: [h('div', { class: 'scroll' }, table), legend], twin: { columns, rows } });
}

function range(from, to) {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function move(event) {
  const now = event.target.closest('td[data-at]');
  const steps = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -24, ArrowDown: 24 };
  if (!now) return;
  const grid = event.currentTarget;
  const all = [...grid.querySelectorAll('td[data-at]')];
  let next;
  if (event.key in steps) next = all.find((td) => Number(td.dataset.at) === Number(now.dataset.at) + steps[event.key]);
  else if (event.key === 'Home') [next] = all;
  else if (event.key === 'End') next = all.at(-1);
  else return;
  event.preventDefault();
  if (!next) return;
  now.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}
