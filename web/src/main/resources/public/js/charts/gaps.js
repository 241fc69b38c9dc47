/** How far the weakest group or channel is behind the best, largest difference first. */

import { h, svg } from '../dom.js';
import { say } from '../words.js';
import { choice, figure, figureOf } from './figure.js';

const FIRST = 8, W = 120;

/** Makes the chart; see flow.js for the parameters. `ui.gaps` is what is compared, `ui.allGaps` shows those that are small too. */
export function gaps(data, ui, set) {
  const modes = ['groups', 'channels'].filter((key) => data.gaps[key].length > 0);
  if (modes.length === 0) return null;
  const mode = modes.includes(ui.gaps) ? ui.gaps : modes[0];
  const list = data.gaps[mode];
  const shown = ui.allGaps ? list : list.slice(0, FIRST);
  const most = Math.max(0.01, ...list.filter((g) => g.gap.clear).map((g) => Math.abs(g.gap.v) / g.scale));
  const side = (one) => h('td', {}, h('b', {}, one.who), h('div', {}, figureOf(one)));
  const rows = shown.map((gap) => h('tr', {}, h('th', { scope: 'row' }, gap.name), side(gap.worst), side(gap.best), h('td', {}, whisker(gap, most)),
    h('td', {}, gap.gap.clear ? figureOf(gap.gap) : h('span', { class: 'quiet' }, gap.gap.text))));
  const heads = ['gaps.what', 'gaps.worst', 'gaps.best', 'norms.bar', 'gaps.gap'];
  const more = list.length > FIRST && h('button', { class: 'btn bare small', type: 'button', 'aria-expanded': String(!!ui.allGaps), data: { spot: 'gaps-all' }, onclick: () => set({ allGaps: !ui.allGaps }, 'gaps-all') },
    ui.allGaps ? say('gaps.less', { n: FIRST }) : say('gaps.all', { n: list.length }));
  const body = [h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-labelledby': 'verschillen-titel' }, h('table', { class: 'core gaps' },
    h('thead', {}, h('tr', {}, heads.map((key) => h('th', { scope: 'col' }, key === 'norms.bar' ? h('span', { class: 'vh' }, say(key)) : say(key))))), h('tbody', {}, rows))), more];
  return figure({ id: 'verschillen', size: 'c12', head: data.heads.gaps[mode], method: say('gaps.method'), body, csv: csv(data),
    control: modes.length > 1 && choice(say('dots.switch'), modes.map((key) => [key, say(`dots.${key}`)]), mode, (to) => set({ gaps: to })) });
}

/** Zero stands at the right, for better is right; an open dot where the interval touches it. */
function whisker({ gap, scale }, most) {
  const x = (v) => W - 8 - Math.min(1.04, Math.abs(v) / scale / most) * (W - 16);
  const across = gap.lo < 0 !== gap.hi < 0;
  return svg('svg', { width: W, height: 18, class: 'cellbar', 'aria-hidden': 'true' }, svg('path', { d: `M${W - 8} 0V18`, stroke: 'var(--edge)' }),
    gap.lo !== undefined && svg('path', { d: `M${x(gap.lo)} 9H${across ? W - 8 : x(gap.hi)}`, stroke: 'var(--ink)', 'stroke-width': 2 }),
    svg('circle', { cx: x(gap.v), cy: 9, r: 4.5, fill: gap.clear ? 'var(--loss)' : 'var(--paper)', stroke: gap.clear ? 'var(--loss)' : 'var(--ink)', 'stroke-width': 1.5 }));
}

function csv(data) {
  const columns = ['between', 'what', 'worst', 'worstValue', 'best', 'bestValue', 'gap'].map((key) => ({ key, label: say(`gaps.${key}`) }));
  return { columns, rows: ['groups', 'channels'].flatMap((mode) => data.gaps[mode].map((g) => ({ between: say(`dots.${mode}`), what: g.name, worst: g.worst.who, worstValue: g.worst.text, best: g.best.who, bestValue: g.best.text, gap: g.gap.text }))) };
}
