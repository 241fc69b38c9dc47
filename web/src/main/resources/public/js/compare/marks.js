/** The mark of each situation: A circle, B square, C triangle, D diamond; open where nothing is sure. */

import { svg } from '../dom.js';

const COLOURS = { A: 'var(--sc-a)', B: 'var(--sc-b)', C: 'var(--sc-c)' };

/** Returns the colour of a situation. */
export function colourOf(letter) {
  return COLOURS[letter] ?? 'var(--edge)';
}

/**
 * Draws a mark.
 *
 * @param {string} letter
 * @param {number} x
 * @param {number} y
 * @param {number} r
 * @param {{open?: boolean, colour?: string}} [look]
 */
export function mark(letter, x, y, r, { open = false, colour = colourOf(letter) } = {}) {
  const look = { fill: open ? 'var(--paper)' : colour, stroke: colour, 'stroke-width': 2, 'stroke-linejoin': 'round' };
  if (letter === 'A') return svg('circle', { cx: x, cy: y, r, ...look });
  if (letter === 'B') return svg('rect', { x: x - r, y: y - r, width: 2 * r, height: 2 * r, ...look });
  if (letter === 'C') return svg('path', { d: `M${x} ${y - r * 1.2}l${r * 1.2} ${r * 2.1}h${-r * 2.4}z`, ...look });
  return svg('path', { d: `M${x} ${y - r * 1.3}l${r * 1.3} ${r * 1.3} ${-r * 1.3} ${r * 1.3} ${-r * 1.3} ${-r * 1.3}z`, ...look });
}

/** Makes a mark on its own, as decoration beside the letter. */
export function markIcon(letter) {
  return svg('svg', { class: 'mk', width: 26, height: 26, 'aria-hidden': 'true' }, mark(letter, 13, 13, 8));
}

/** Draws an interval with its ends, and the mark of the value; open where the interval holds zero. */
export function whisker(letter, cell, x, y, r = 5) {
  if (cell.v === undefined) return null;
  const colour = colourOf(letter);
  const line = cell.lo === undefined ? null
    : svg('path', { d: `M${x(cell.lo)} ${y}H${x(cell.hi)}M${x(cell.lo)} ${y - 4}v8M${x(cell.hi)} ${y - 4}v8`, stroke: colour, 'stroke-width': 2, fill: 'none' });
  return [line, mark(letter, x(cell.v), y, r, { open: cell.verdict === 'unclear' })];
}

/** Returns the letters of the situations that are compared with the base. */
export function others(data) {
  return data.cards.slice(1).map((card) => card.letter);
}
