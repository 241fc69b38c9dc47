/** Axes of numbers that need not begin at zero. */

import { number } from '../format.js';

/**
 * Makes round steps over a range.
 *
 * @param {number} from
 * @param {number} to
 * @param {number} most how many steps at most
 * @returns {{from: number, to: number, ticks: Array<number>, text: function(number): string}}
 */
export function steps(from, to, most) {
  const range = to - from || Math.abs(to) || 1;
  const rough = range / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((n) => n * power).find((n) => n >= rough * 0.999);
  const first = Math.floor(from / step + 1e-9), last = Math.ceil(to / step - 1e-9);
  const ticks = Array.from({ length: Math.max(1, last - first) + 1 }, (_, i) => (first + i) * step);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return { from: ticks[0], to: ticks[ticks.length - 1], ticks, text: (v) => number(v, decimals) };
}

/** Writes a number with its sign. */
export function signed(text, v) {
  return v > 0 ? `+${text}` : text;
}
