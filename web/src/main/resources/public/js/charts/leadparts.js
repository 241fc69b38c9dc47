/** The five parts of the lead time as one bar: what a resident who is helped spends the time on. */

import { h, svg } from '../dom.js';
import { say } from '../words.js';
import { cell, figure, figureOf, halves, nameOf } from './figure.js';

const FILLS = { handling: 'var(--route)', waiting: 'url(#p-wait)', paused: 'var(--rule-2)', delay: 'var(--wait)', awaiting: 'var(--wait-200)' };

/** Makes the chart; see flow.js for the parameters. */
export function leadParts(data, ui) {
  const { names, groups } = data.parts;
  if (groups['*']?.leadTime?.v === undefined) return null;
  const ids = ui.group !== '*' && groups[ui.group]?.leadTime?.v !== undefined ? [ui.group, '*'] : ['*'];
  const list = ['*', ...data.groups.map((g) => g.id)].filter((id) => groups[id]);
  const columns = [{ key: 'who', label: say('col.group') }, ...names.map((p) => ({ key: p.id, label: p.name, num: true })), { key: 'leadTime', label: say('col.leadTime'), num: true }];
  const longest = Math.max(...ids.map((id) => groups[id].leadTime.v));
  const legend = h('ul', { class: 'parts' }, names.filter((p) => groups[ids[0]][p.id]).map((p) => h('li', {},
    svg('svg', { width: 26, height: 14, 'aria-hidden': 'true' }, svg('rect', { x: 0.5, y: 0.5, width: 25, height: 13, fill: FILLS[p.id], stroke: 'var(--edge)' })),
    h('span', {}, p.name), h('span', {}, figureOf(groups[ids[0]][p.id])))));
  return figure({ id: 'tijd', size: 'c12', head: data.heads.parts, method: say('parts.method'), draw: (width) => draw(width, data, ids, longest), body: legend,
    twin: { columns, rows: list.map((id) => ({ who: nameOf(data.groups, id), ...Object.fromEntries([...names.map((p) => p.id), 'leadTime'].map((key) => [key, cell(groups[id][key])])) })) } });
}

function draw(width, data, ids, longest) {
  const H = 34, gap = 50;
  const parts = ids.flatMap((id, row) => {
    const own = data.parts.groups[id];
    let x = 0;
    const y = 22 + row * (H + gap - 22);
    const boxes = data.parts.names.filter((p) => own[p.id]?.v > 0).map((p) => {
      const w = (own[p.id].v / longest) * width;
      const box = [svg('rect', { x, y, width: w, height: H, fill: FILLS[p.id], stroke: 'var(--edge)', 'stroke-width': w > 3 ? 1 : 0 }),
        w > 150 && svg('text', { x: x + 10, y: y + 22, class: `t-s b halo${p.id === 'handling' ? ' on' : ''}` }, `${p.name} ${halves(own[p.id])[0]}`)];
      x += w;
      return box;
    });
    return [svg('text', { x: 0, y: y - 7, class: 't-s b' }, `${nameOf(data.groups, id)}: ${own.leadTime.text}`), ...boxes];
  });
  return svg('svg', { width, height: ids.length * (H + gap - 22) + 8 }, parts);
}
