/** Work beside what it gives, one point a situation: upper left is best, what is dominated is grey. */

import { choice, figure } from '../charts/figure.js';
import { svg } from '../dom.js';
import { say } from '../words.js';
import { steps } from './axis.js';
import { colourOf, mark } from './marks.js';

const UNITS = [['second', 1, 120], ['minute', 60, 5400], ['hour', 3600, 129600], ['day', 86400, Infinity]];
const LEFT = 34, RIGHT = 14, TOP = 30, BOTTOM = 48;

/**
 * Makes the chart; null where there is no work.
 *
 * @param {Object} data the page
 * @param {string|null} worth what work gives, id of a drawing
 * @param {function(string)} onPick
 */
export function pareto(data, worth, onPick) {
  const one = data.pareto.find((p) => p.id === worth) ?? data.pareto[0];
  if (!one) return null;
  const name = (letter) => `${letter}. ${data.cards.find((c) => c.letter === letter).name}`;
  return figure({
    id: 'werk', page: 'vergelijken', size: 'c5', head: [one.head], method: say('pareto.method'),
    control: data.pareto.length > 1 && choice(say('pareto.switch'), data.pareto.map((p) => [p.id, say(`pareto.${p.id === 'helped' ? 'helped' : 'first'}`)]), one.id, onPick),
    draw: (width) => drawing(width, one),
    twin: { columns: [{ key: 'who', label: say('col.situation') }, { key: 'x', label: one.work, num: true }, { key: 'y', label: `${one.label}, ${say('ofHundred')}`, num: true }, { key: 'said', label: say('col.choice') }],
      rows: one.points.map((p) => ({ who: name(p.letter), x: { v: p.x.v, text: p.x.text }, y: { v: p.y.v, text: p.y.text }, said: [say(p.dominated ? 'pareto.dominated' : 'pareto.open'), p.remark].filter(Boolean).join('. ') })) },
  });
}

function drawing(width, one) {
  const height = Math.round(Math.max(300, Math.min(500, width * 0.95)));
  const ends = (key) => one.points.flatMap((p) => [p[key].lo ?? p[key].v, p[key].hi ?? p[key].v]);
  const [unit, size] = UNITS.find(([, , until]) => Math.max(...ends('x')) <= until);
  const wide = padded(ends('x').map((v) => v / size)), tall = padded(ends('y').map((v) => v * 100), 100);
  const xs = steps(wide[0], wide[1], 5), ys = steps(tall[0], tall[1], 6);
  const x = (v) => LEFT + ((v / size - xs.from) / (xs.to - xs.from)) * (width - LEFT - RIGHT);
  const y = (v) => TOP + ((ys.to - v * 100) / (ys.to - ys.from)) * (height - TOP - BOTTOM);
  const parts = [
    ys.ticks.map((v) => [svg('path', { d: `M${LEFT} ${y(v / 100)}H${width - RIGHT}`, class: 'grid' }), svg('text', { x: LEFT - 8, y: y(v / 100) + 4, 'text-anchor': 'end', class: 't-xs q' }, ys.text(v))]),
    xs.ticks.map((v, i) => svg('text', { x: x(v * size), y: height - 28, 'text-anchor': i === xs.ticks.length - 1 ? 'end' : 'middle', class: 't-xs q' }, xs.text(v))),
    svg('text', { x: width - RIGHT, y: height - 6, 'text-anchor': 'end', class: 't-xs m' }, `${one.work}, ${say(`unit.${unit}`)} →`),
    svg('text', { x: 0, y: 12, class: 't-xs m' }, `↑ ${one.label}, ${say('ofHundred')}`)];
  parts.push(front(one, x, y, width, height));
  one.points.forEach((p) => parts.push(point(p, x, y)));
  parts.push(labels(one.points, x, y, width));
  return svg('svg', { width, height, 'aria-hidden': 'true' }, parts);
}

/** Leaves room around the points; a share does not go beyond 0 and 100. */
function padded(values, most = Infinity) {
  const low = Math.min(...values), high = Math.max(...values), room = (high - low || Math.abs(high) || 1) * 0.15;
  return [Math.max(0, low - room), Math.min(most, high + room)];
}

/** The staircase along what nothing is better than. */
function front(one, x, y, width, height) {
  const points = one.front.map((letter) => one.points.find((p) => p.letter === letter));
  const path = points.map((p, i) => (i === 0 ? `M${x(p.x.v)} ${height - BOTTOM}V${y(p.y.v)}` : `H${x(p.x.v)}V${y(p.y.v)}`)).join('');
  return svg('path', { d: `${path}H${width - RIGHT}`, fill: 'none', stroke: 'var(--route)', 'stroke-width': 1.5, 'stroke-dasharray': '5 4' });
}

function point(p, x, y) {
  const colour = p.dominated ? 'var(--edge)' : colourOf(p.letter);
  const cross = (p.x.lo !== undefined ? `M${x(p.x.lo)} ${y(p.y.v)}H${x(p.x.hi)}` : '') + (p.y.lo !== undefined ? `M${x(p.x.v)} ${y(p.y.lo)}V${y(p.y.hi)}` : '');
  return [cross && svg('path', { d: cross, stroke: colour, 'stroke-width': 2, fill: 'none' }), mark(p.letter, x(p.x.v), y(p.y.v), 7, { colour })];
}

/** Letters beside the points, pushed apart where they would cover each other; a loss is told beneath. */
function labels(points, x, y, width) {
  const placed = [];
  return [...points].sort((a, b) => y(a.y.v) - y(b.y.v)).map((p) => {
    const at = x(p.x.v), flip = at > width * 0.62, lines = p.remark && !p.dominated ? 2 : 1;
    let top = y(p.y.v) - 12 - (lines - 1) * 15;
    placed.filter((o) => Math.abs(o.at - at) < 150).forEach((o) => { if (top < o.bottom + 16 && top > o.top - 16 * lines) top = o.bottom + 16; });
    placed.push({ at, top, bottom: top + (lines - 1) * 15 });
    const spot = { x: flip ? at - 13 : at + 13, 'text-anchor': flip ? 'end' : 'start' };
    return [svg('text', { ...spot, y: top, class: `t-s halo ${p.dominated ? 'q' : 'b'}` }, p.letter),
      lines > 1 && svg('text', { ...spot, y: top + 15, class: 't-xs l b halo' }, p.remark)];
  });
}
