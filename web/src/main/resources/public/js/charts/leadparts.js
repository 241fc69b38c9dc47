/** The lead time of who is helped as one bar, in parts: what the time goes to, or who is at work on it. */

import { h, svg } from '../dom.js';
import { say } from '../words.js';
import { cell, choice, figure, figureOf, halves, nameOf } from './figure.js';

const FILLS = { handling: 'var(--route)', waiting: 'url(#p-wait)', paused: 'var(--rule-2)', 'delay.delay': 'var(--wait)', 'delay.timer': 'var(--wait)', 'delay.appointment': 'url(#p-counter)', 'delay.travel': 'url(#p-partner)', 'delay.closed': 'var(--ink-3)', 'delay.retry': 'var(--edge)', awaiting: 'var(--wait-200)' };
const PARTY_FILLS = { municipality: 'var(--route)', chain: 'url(#p-partner)', resident: 'var(--ink-3)', waiting: 'url(#p-wait)' };

/** Makes the chart; see flow.js for the parameters. */
export function leadParts(data, ui, set) {
  const modes = ['parts', 'parties'].filter((key) => data[key].groups['*']?.leadTime?.v !== undefined);
  const mode = modes.includes(ui.parts) ? ui.parts : modes[0] ?? 'parts';
  const fills = mode === 'parts' ? FILLS : PARTY_FILLS;
  const { names, groups } = data[mode];
  if (groups['*']?.leadTime?.v === undefined) return null;
  const ids = ui.group !== '*' && groups[ui.group]?.leadTime?.v !== undefined ? [ui.group, '*'] : ['*'];
  const list = ['*', ...data.groups.map((g) => g.id)].filter((id) => groups[id]);
  const columns = [{ key: 'who', label: say('col.group') }, ...names.map((p) => ({ key: p.id, label: p.name, num: true })), { key: 'leadTime', label: say('col.leadTime'), num: true }];
  const longest = Math.max(...ids.map((id) => groups[id].leadTime.v));
  const legend = h('ul', { class: 'parts' }, names.filter((p) => groups[ids[0]][p.id]).map((p) => h('li', {},
    svg('svg', { width: 26, height: 14, 'aria-hidden': 'true' }, svg('rect', { x: 0.5, y: 0.5, width: 25, height: 13, fill: fills[p.id], stroke: 'var(--edge)' })),
    h('span', {}, p.name), h('span', {}, figureOf(groups[ids[0]][p.id])))));
  return figure({ id: 'tijd', size: 'c12', control: modes.length > 1 && choice(say('parts.switch'), modes.map((key) => [key, say(`parts.by.${key}`)]), mode, (to) => set({ parts: to })),
    head: data.heads[mode], method: say(`${mode}.method`), draw: (width) => draw(width, data, { ...data[mode], fills, ids, longest }), body: legend,
    twin: { columns, rows: list.map((id) => ({ who: nameOf(data.groups, id), ...Object.fromEntries([...names.map((p) => p.id), 'leadTime'].map((key) => [key, cell(groups[id][key])])) })) } });
}

function draw(width, data, { names, groups, fills, ids, longest }) {
  const H = 34, gap = 50;
  const parts = ids.flatMap((id, row) => {
    const own = groups[id];
    let x = 0;
    const y = 22 + row * (H + gap - 22);
    const boxes = names.filter((p) => own[p.id]?.v > 0).map((p) => {
      const w = (own[p.id].v / longest) * width;
      const box = [svg('rect', { x, y, width: w, height: H, fill: fills[p.id], stroke: 'var(--edge)', 'stroke-width': w > 3 ? 1 : 0 }),
        w > 150 && svg('text', { x: x + 10, y: y + 22, class: `t-s b halo${fills[p.id] === 'var(--route)' || fills[p.id] === 'var(--ink-3)' ? ' on' : ''}` }, `${p.name} ${halves(own[p.id])[0]}`)];
      x += w;
      return box;
    });
    return [svg('text', { x: 0, y: y - 7, class: 't-s b' }, `${nameOf(data.groups, id)}: ${own.leadTime.text}`), ...boxes];
  });
  return svg('svg', { width, height: ids.length * (H + gap - 22) + 8 }, parts);
}
