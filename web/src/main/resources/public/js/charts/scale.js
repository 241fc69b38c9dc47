/** Axes: a readable unit of time and round steps. */

import { number } from '../format.js';
import { say } from '../words.js';

const UNITS = [['second', 1, 120], ['minute', 60, 5400], ['hour', 3600, 129600], ['day', 86400, 4838400], ['week', 604800, Infinity]];
const STEPS = [1, 2, 5, 10, 15, 20, 30, 50, 60, 100];
const DAYS = [1, 2, 5, 7, 14, 28, 56];

/**
 * Makes an axis of time from 0 to at least `seconds`.
 *
 * @param {number} seconds
 * @param {number} most how many steps at most
 * @returns {{max: number, ticks: Array<{v: number, text: string}>, unit: string}} in seconds
 */
export function timeAxis(seconds, most = 6) {
  const [key, size] = UNITS.find(([, , until]) => seconds <= until);
  const steps = key === 'day' ? DAYS : STEPS;
  const reach = Math.max(seconds / size, 1);
  const step = steps.find((s) => reach / s <= most) ?? Math.ceil(reach / most / 100) * 100;
  const count = Math.max(1, Math.ceil(reach / step - 1e-9));
  const ticks = Array.from({ length: count + 1 }, (_, i) => ({ v: i * step * size, text: number(i * step, 1) }));
  return { max: count * step * size, ticks, unit: say(`unit.${key}`) };
}

/** Returns a function from a value on 0…max to a position. */
export function linear(max, from, to) {
  return (value) => from + (value / max) * (to - from);
}
