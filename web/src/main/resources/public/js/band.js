/** The band: its thickness is the share of residents still on the way; whoever leaves bends off where it happens. */

import { svg } from './dom.js';

const THINNEST = 1.5;

/**
 * Draws the band as a group, to put into a drawing of one's own.
 *
 * @param {Object} b
 * @param {Array<{x: number, v: number, c?: string}>} b.at share v (0–1) still on the way from x on; the first is the start;
 *     c is the colour of who leaves there when that is no drop-off
 * @param {number} b.end where the band ends
 * @param {number} b.top its upper side
 * @param {number} b.h height of share 1, in pixels
 * @param {number} [b.r] inner radius of an exit
 * @param {number} [b.drop] how far an exit runs on downwards
 * @param {string} [b.fill]
 * @param {boolean} [b.upright] runs down, thins from the right: x is then a height, `top` the left side
 * @returns {SVGElement}
 */
export function band({ at, end, top, h, r = 10, drop = 26, fill = 'var(--route)', upright = false }) {
  const exits = at.slice(1).map((stop, i) => exit(stop, at[i].v * h + top, stop.v * h + top, r, drop));
  let d = `M${at[0].x} ${top}H${end}V${top + at.at(-1).v * h}`;
  for (let i = at.length - 1; i > 0; i -= 1) d += `H${at[i].x}V${top + at[i - 1].v * h}`;
  const body = svg('path', { d: `${d}H${at[0].x}z`, fill });
  return svg('g', { class: 'band', transform: upright ? 'matrix(0 1 1 0 0 0)' : null }, exits, body);
}

function exit(stop, before, after, r, drop) {
  const w = before - after;
  if (w < 0.3) return null;
  const x = stop.x;
  return svg('path', {
    class: 'exit', fill: stop.c ?? 'var(--loss)',
    d: `M${x} ${after}a${w + r} ${w + r} 0 0 1 ${w + r} ${w + r}v${drop}h${-w}v${-drop}a${r} ${r} 0 0 0 ${-r} ${-r}z`,
  });
}

/**
 * Merges the exits that would be thinner than a line can be, into the exit after them.
 *
 * @param {Array<{v: number}>} at as for {@link band}
 * @param {number} h height of share 1
 * @returns {{at: Array, merged: number}} what to draw, and how many exits went into another
 */
export function merged(at, h) {
  const kept = [at[0]];
  let count = 0;
  at.slice(1).forEach((stop, i) => {
    const wide = (kept.at(-1).v - stop.v) * h >= THINNEST;
    if (wide || i === at.length - 2) kept.push(stop);
    else if (kept.at(-1).v > stop.v) count += 1;
  });
  return { at: kept, merged: count };
}

/**
 * Draws the band small, for a row in a list: exits at equal distances.
 *
 * @param {Array<{v: number, other?: boolean}>} places share (0–1) still on the way after each place; the first is 1;
 *     `other`: who leaves there is no drop-off
 * @param {string} label what it says, in words
 */
export function miniBand(places, label) {
  const W = 272, H = 34;
  const shown = merged(places, H).at;
  const step = Math.min(46, (W - 20) / Math.max(1, shown.length - 1));
  const at = shown.map((p, i) => ({ x: i ? step * i - 14 : 0, v: p.v, c: p.other ? 'var(--edge)' : undefined }));
  return svg('svg', { class: 'mini', viewBox: `0 0 ${W} 48`, role: 'img', 'aria-label': label },
    svg('path', { d: `M0 2h${W}v${H}H0z`, fill: 'var(--route-100)' }),
    band({ at, end: W, top: 2, h: H, r: 2, drop: 2 }));
}
