/** The progress line of the walk: the band of the group, thinner after each step, with a stop for every step. */

import { band, merged } from '../band.js';
import { drawn, h, svg } from '../dom.js';

const HIGH = 22;

/** Below this width of a stop, in letters' heights, only the name of the step that is shown is written. */
const NARROW = 6;

/**
 * Makes the line.
 *
 * @param {Object} l
 * @param {Array<{name: string, short: string, still: number|null}>} l.steps still: share (0–1) not dropped off after it
 * @param {number} l.at index of the step that is shown; −1 before the first, `steps.length` after the last
 * @param {string} l.label
 * @param {function(number, Object): string} l.say full name of a stop, for who cannot see the line
 * @param {function(number)} l.onGo
 */
export function walkLine({ steps, at, label, say, onGo }) {
  const drawing = h('div', { class: 'walk-band', 'aria-hidden': 'true' });
  const stops = steps.map((step, i) => h('li', { class: i === at ? 'now' : i < at ? 'past' : '' },
    h('button', { type: 'button', class: 'plain', 'aria-current': i === at ? 'step' : false, 'aria-label': say(i, step), title: step.name, onclick: () => onGo(i) },
      h('span', { class: 'dot', 'aria-hidden': 'true' }, i === at ? i + 1 : ''), h('span', { class: 'name' }, step.short))));
  const line = h('nav', { class: 'walk-line', 'aria-label': label }, drawing, h('ol', { style: { '--n': steps.length, '--along': `${((at + 0.5) / steps.length) * 100}%` } }, stops));
  drawn(drawing, (width) => {
    line.classList.toggle('is-tight', width / steps.length < NARROW * parseFloat(getComputedStyle(line).fontSize));
    return draw(width, steps, at);
  });
  return line;
}

function draw(width, steps, at) {
  const each = width / steps.length;
  const x = (i) => each * (i + 0.5);
  const last = Math.min(at, steps.length - 1);
  const top = 2;
  const picture = [svg('path', { d: `M${x(0)} ${top + HIGH / 2 - 1.5}H${x(steps.length - 1)}v3H${x(0)}z`, fill: 'var(--rule-2)' })];
  if (last >= 0) {
    const points = [{ x: x(0), v: 1 }];
    let known = true;
    for (let i = 0; i <= last; i += 1) {
      known &&= steps[i].still !== null;
      if (known) points.push({ x: x(i) + Math.min(each * 0.4, 40), v: steps[i].still });
    }
    const end = last === steps.length - 1 ? Math.max(x(last), points.at(-1).x + 12) : x(last) + each / 2;
    picture.push(band({ at: merged(points, HIGH).at, end, top, h: HIGH, r: 3, drop: 5, fill: points.length > 1 ? 'var(--route)' : 'var(--route-200)' }));
  }
  return svg('svg', { width, height: 46 }, picture);
}
