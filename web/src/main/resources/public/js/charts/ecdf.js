/** How many of those helped are done after a time: one line a group, the 95 % band where it is told apart. */

import { svg } from '../dom.js';
import { say } from '../words.js';
import { cell, figure, halves, nameOf } from './figure.js';
import { linear, timeAxis } from './scale.js';

/** Makes the chart; see flow.js for the parameters. */
export function ecdf(data, ui) {
  const curves = data.curves.filter((c) => c.channel === '*');
  if (curves.length === 0) return null;
  const marked = highlights(data, ui.group, curves);
  return figure({
    id: 'doorlooptijd', size: 'c7', head: data.heads.slowestGroup, method: say('ecdf.method'),
    draw: (width) => draw(width, curves, marked), twin: twin(data),
  });
}

/** Chooses what stands out: the chosen group beside all, else the fastest and slowest if they differ, else all. */
function highlights(data, group, curves) {
  const known = (id) => curves.some((c) => c.group === id);
  const mark = (id, kind) => ({ id, kind, name: nameOf(data.groups, id), speed: data.speed.groups[id] ?? {} });
  if (group !== '*' && known(group)) return [mark(group, 'route'), mark('*', 'ink')];
  const { best, worst } = data.slowest;
  if (best && known(best) && known(worst)) return [mark(best, 'route'), mark(worst, 'loss')];
  return [mark('*', 'route')];
}

function draw(width, curves, marked) {
  const small = width < 480, H = small ? 280 : 440, left = 44, right = 16, top = 14, bottom = 40;
  const reach = Math.max(...curves.filter((c) => c.group === '*' || marked.some((m) => m.id === c.group)).map((c) => c.s[97]));
  const axis = timeAxis(reach, small ? 4 : 6);
  const x = linear(axis.max, left, width - right), y = linear(1, H - bottom, top);
  const cut = (seconds) => x(Math.min(seconds, axis.max));
  const parts = [];
  [0, 0.25, 0.5, 0.75, 1].forEach((p) => parts.push(svg('path', { d: `M${left} ${y(p)}H${width - right}`, class: 'grid' }),
    svg('text', { x: left - 8, y: y(p) + 4, 'text-anchor': 'end', class: 't-xs q' }, `${p * 100}${p === 1 ? '%' : ''}`)));
  axis.ticks.forEach((tick, i) => {
    const end = i === axis.ticks.length - 1;
    parts.push(svg('path', { d: `M${x(tick.v)} ${y(0)}v5`, class: 'axis' }),
      svg('text', { x: x(tick.v), y: y(0) + 20, 'text-anchor': end ? 'end' : 'middle', class: 't-xs q' }, end ? `${tick.text} ${axis.unit}` : x(axis.max) - x(tick.v) < 78 ? '' : tick.text));
  });
  parts.push(svg('path', { d: `M${left} ${y(0.9)}H${width - right}`, stroke: 'var(--ink-2)', 'stroke-dasharray': '1 4', 'stroke-linecap': 'round' }));
  const line = (curve) => {
    let d = `M${x(0)} ${y(0)}L${cut(curve.s[0]).toFixed(1)} ${y(0)}`;
    for (let i = 1; i < curve.s.length && curve.s[i - 1] <= axis.max; i += 1) d += `L${cut(curve.s[i]).toFixed(1)} ${y(i / 100).toFixed(1)}`;
    return d;
  };
  curves.filter((c) => !marked.some((m) => m.id === c.group) && c.group !== '*').forEach((c) =>
    parts.push(svg('path', { d: line(c), fill: 'none', stroke: 'var(--edge)', 'stroke-width': 1.2, 'stroke-opacity': 0.75 })));
  marked.forEach((m) => {
    const curve = curves.find((c) => c.group === m.id);
    if (curve.band.length > 1) parts.push(svg('path', { d: area(curve, cut, y), fill: `var(--${m.kind})`, 'fill-opacity': 0.22 }));
    parts.push(svg('path', { d: line(curve), fill: 'none', stroke: `var(--${m.kind})`, 'stroke-width': m.kind === 'ink' ? 1.8 : 3, 'stroke-dasharray': m.kind === 'loss' ? '9 4' : m.kind === 'ink' ? '3 3' : null }));
    if (m.speed.p90?.v <= axis.max) parts.push(svg('circle', { cx: x(m.speed.p90.v), cy: y(0.9), r: 5, fill: `var(--${m.kind})` }));
  });
  parts.push(...key(marked, curves, width - right, y(0.03), small));
  return svg('svg', { width, height: H }, parts);
}

/**
 * The 95 % band as a path. The result has an interval at some percentiles; between two of these its distance to the line is
 * drawn as going evenly from the one to the other.
 */
function area(curve, cut, y) {
  const side = (i) => {
    const points = [];
    curve.band.slice(1).forEach((to, k) => {
      const from = curve.band[k];
      for (let p = from[0]; p <= to[0]; p += 1) {
        const part = (p - from[0]) / (to[0] - from[0]);
        const off = (from[i] - curve.s[from[0]]) * (1 - part) + (to[i] - curve.s[to[0]]) * part;
        points.push(`${cut(Math.max(0, curve.s[p] + off)).toFixed(1)} ${y(p / 100).toFixed(1)}`);
      }
    });
    return points;
  };
  return `M${side(1).join('L')}L${side(2).reverse().join('L')}z`;
}

/** The names of the lines, in the free corner below the curves. */
function key(marked, curves, right, low, small) {
  const grey = curves.length > marked.length + (marked.some((m) => m.id === '*') ? 0 : 1);
  const lines = marked.map((m) => ({ ...m, text: small && m.name.length > 24 ? `${m.name.slice(0, 23)}…` : m.name, p90: halves(m.speed.p90)[0] }));
  const parts = [];
  let at = low - (grey ? 18 : 0) - (lines.length - 1) * 38 - 20;
  lines.forEach((m) => {
    const tone = m.kind === 'loss' ? 'l' : m.kind === 'route' ? 'r' : '';
    parts.push(svg('text', { x: right, y: at, 'text-anchor': 'end', class: `t-s b halo ${tone}` }, m.text),
      svg('text', { x: right, y: at + 16, 'text-anchor': 'end', class: 't-xs m halo' }, m.p90 ? say('ecdf.p90', { time: m.p90 }) : ''));
    at += 38;
  });
  if (grey) parts.push(svg('text', { x: right, y: low, 'text-anchor': 'end', class: 't-xs q halo' }, say('ecdf.others')));
  return parts;
}

function twin(data) {
  const columns = [{ key: 'who', label: say('col.group') }, { key: 'p50', label: say('col.p50'), num: true }, { key: 'p90', label: say('col.p90'), num: true }];
  const rows = ['*', ...data.groups.map((g) => g.id)].map((id) => ({ who: nameOf(data.groups, id), p50: cell(data.speed.groups[id]?.p50), p90: cell(data.speed.groups[id]?.p90) }));
  return { columns, rows };
}
