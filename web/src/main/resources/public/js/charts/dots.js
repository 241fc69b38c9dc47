/** Half and 9 of 10: a dot and a stroke a group or channel, each with the box of its interval. */

import { svg } from '../dom.js';
import { say } from '../words.js';
import { cell, choice, figure, halves, nameOf } from './figure.js';
import { linear, timeAxis } from './scale.js';

const ROW = 55;

/** Makes the chart; see flow.js for the parameters. */
export function dots(data, ui, set) {
  const side = ui.dots;
  const list = side === 'channels' ? data.channels : data.groups;
  const ids = side === 'channels' ? list.map((c) => c.id) : ['*', ...list.map((g) => g.id)];
  const shown = ids.map((id) => ({ id, name: nameOf(list, id), ...data.speed[side][id] }));
  if (!shown.some((row) => row.p90)) return null;
  const hot = side === 'channels' ? null : ui.group !== '*' ? ui.group : data.slowest.worst;
  return figure({
    id: 'helft', size: 'c5', head: side === 'channels' ? data.heads.slowestChannel : [say('dots.head')], method: say('dots.method'),
    control: data.channels.length > 1 && choice(say('dots.switch'), [['groups', say('dots.groups')], ['channels', say('dots.channels')]], side, (to) => set({ dots: to })),
    draw: (width) => dotRows(width, shown, hot),
    twin: { columns: [{ key: 'who', label: say(side === 'channels' ? 'col.channel' : 'col.group') }, { key: 'p50', label: say('col.p50'), num: true }, { key: 'p90', label: say('col.p90'), num: true }],
      rows: shown.map((row) => ({ who: row.name, p50: cell(row.p50), p90: cell(row.p90) })) },
  });
}

/** Draws half and 9 of 10 of each row on one axis; `hot` is the row that is set apart. */
export function dotRows(width, rows, hot) {
  const reach = Math.max(...rows.flatMap((row) => [row.p90?.hi ?? row.p90?.v ?? 0]));
  const axis = timeAxis(reach * 1.12, 5);
  const height = rows.length * ROW + 30, x = linear(axis.max, 10, width - 8);
  const parts = axis.ticks.map((tick, i) => {
    const end = i === axis.ticks.length - 1;
    return [svg('path', { d: `M${x(tick.v)} 18V${height - 24}`, class: 'grid' }),
      svg('text', { x: x(tick.v), y: height - 6, 'text-anchor': end ? 'end' : i ? 'middle' : 'start', class: 't-xs q' }, end ? `${tick.text} ${axis.unit}` : x(axis.max) - x(tick.v) < 78 ? '' : tick.text)];
  });
  rows.forEach((row, i) => {
    const y = i * ROW + 38, on = row.id === hot, colour = on ? 'var(--loss)' : 'var(--ink)';
    parts.push(svg('text', { x: 2, y: y - 19, class: `t-s halo ${on ? 'b l' : row.id === '*' ? 'b' : ''}` }, row.name));
    if (row.p90?.v === undefined || row.p50?.v === undefined) {
      parts.push(svg('text', { x: 2, y: y + 4, class: 't-xs q' }, row.p90?.text ?? say('none')));
      return;
    }
    parts.push(svg('path', { d: `M${x(row.p50.v)} ${y}H${x(row.p90.v)}`, stroke: on ? 'var(--loss)' : 'var(--edge)', 'stroke-width': 2 }));
    [row.p50, row.p90].forEach((n) => n.lo !== undefined && parts.push(svg('rect', { x: x(n.lo), y: y - 6, width: Math.max(1, x(n.hi) - x(n.lo)), height: 12, fill: on ? 'var(--loss)' : 'var(--ink-2)', 'fill-opacity': 0.28 })));
    const half = halves(row.p50)[0], most = halves(row.p90)[0], early = x(row.p50.v) > 74;
    parts.push(svg('circle', { cx: x(row.p50.v), cy: y, r: 5, fill: colour }), svg('path', { d: `M${x(row.p90.v)} ${y - 8}v16`, stroke: colour, 'stroke-width': 3.5 }),
      early && svg('text', { x: x(row.p50.v) - 10, y: y + 4, 'text-anchor': 'end', class: 't-xs m' }, half),
      svg('text', { x: Math.min(x(row.p90.v) + 9, width - 2), y: x(row.p90.v) + 80 > width ? y - 12 : y + 4, 'text-anchor': x(row.p90.v) + 80 > width ? 'end' : 'start', class: `t-xs b halo ${on ? 'l' : ''}` }, most));
  });
  return svg('svg', { width, height }, parts);
}
