/** How full the staff's time is: a bar a pool, with interval, overtime and queue. */

import { drawn, h, svg } from '../dom.js';
import { say } from '../words.js';
import { cell, figure, figureOf } from './figure.js';

const FULL = 0.85;

/** Makes the chart; see flow.js for the parameters. */
export function staff(data) {
  if (data.pools.length === 0) return null;
  const rows = data.pools.map((pool) => {
    const bar = h('div', { class: 'use-bar', 'aria-hidden': 'true' });
    drawn(bar, (width) => draw(width, pool.use));
    const facts = [pool.queue && [say('staff.queue'), ' ', figureOf(pool.queue)], pool.overtime && [say('staff.overtime'), ' ', figureOf(pool.overtime)]].filter(Boolean);
    return h('li', {}, h('div', { class: 'n' }, h('span', {}, h('b', {}, pool.name), ' ', h('span', { class: 'quiet' }, pool.people ?? '')), h('span', {}, figureOf(pool.use))), bar,
      h('p', { class: 'xs' }, facts.map((f, i) => [i > 0 && ' · ', f])));
  });
  const columns = [{ key: 'pool', label: say('col.staff') }, { key: 'use', label: say('col.use'), num: true }, { key: 'overtime', label: say('col.overtime'), num: true }, { key: 'queue', label: say('col.queue'), num: true }];
  return figure({ id: 'bezetting', size: 'c4', head: data.heads.staff, method: say('staff.method'), body: h('ul', { class: 'util' }, rows),
    twin: { columns, rows: data.pools.map((p) => ({ pool: p.name, use: cell(p.use), overtime: cell(p.overtime), queue: cell(p.queue) })) } });
}

function draw(width, use) {
  const x = (v) => Math.min(1, v) * width;
  const full = (use.lo ?? use.v) > FULL;
  return svg('svg', { width, height: 26 },
    svg('rect', { y: 8, width, height: 10, fill: 'var(--rule)' }), svg('rect', { y: 8, width: x(use.v), height: 10, fill: full ? 'var(--loss)' : 'var(--ink-2)' }),
    use.lo !== undefined && svg('path', { d: `M${x(use.lo)} 13H${x(use.hi)}M${x(use.lo)} 8v10M${x(use.hi)} 8v10`, stroke: 'var(--ink)', 'stroke-width': 2 }),
    svg('path', { d: `M${x(FULL)} 2v22`, stroke: 'var(--ink)', 'stroke-dasharray': '2 2' }));
}
