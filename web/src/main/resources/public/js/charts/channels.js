/** The table of first channels: each opens into its groups; sortable, and to be taken along. */

import { h, svg } from '../dom.js';
import { channelFill, channelIcon } from '../icons.js';
import { say } from '../words.js';
import { figure, figureOf, nameOf } from './figure.js';
import { verdictMark } from './norms.js';

/** Makes the table; see flow.js for the parameters. `ui.open` holds the channels that are open, `ui.sort` the column. */
export function channels(data, ui, set) {
  const ids = data.channels.map((c) => c.id);
  if (ids.length === 0) return null;
  const cells = (id) => Object.values(data.byChannel[id]);
  const any = (key) => ids.some((id) => cells(id).some((row) => row[key]));
  const keys = ['use', 'time', 'dropOff', 'waiting', 'cost', 'norm'].filter((key) => (key === 'time' ? any('p90') : key === 'waiting' ? ids.some((id) => cells(id).some((row) => row.waiting?.v > 0)) : any(key)));
  const longest = Math.max(1, ...ids.flatMap((id) => cells(id).map((row) => row.p90?.v ?? 0)));
  const worst = Math.max(0.01, ...ids.flatMap((id) => cells(id).map((row) => row.dropOff?.v ?? 0)));
  const value = (row, key) => (key === 'time' ? row?.p90?.v : row?.[key]?.v) ?? -1;
  const sorted = (list, of) => (ui.sort ? [...list].sort((a, b) => (value(of(a), ui.sort.key) - value(of(b), ui.sort.key)) * (ui.sort.up ? 1 : -1)) : list);

  const th = (key) => h('th', { scope: 'col', 'aria-sort': ui.sort?.key === key ? (ui.sort.up ? 'ascending' : 'descending') : false },
    h('button', { class: 'sort', type: 'button', data: { spot: `sort-${key}` }, onclick: () => set({ sort: { key, up: ui.sort?.key === key ? !ui.sort.up : false } }, `sort-${key}`) }, say(`channels.${key}`, { name: data.channelNorm, asked: data.channelNormAsked })));
  const td = (row, key, channel) => {
    if (key === 'time') return h('td', {}, row.p90?.v === undefined ? figureOf(row.p90) : bar(74, 12, span(row, longest)), row.p90?.v !== undefined && h('span', {}, h('span', {}, figureOf(row.p50)), h('br'), h('span', {}, say('channels.to'), ' ', figureOf(row.p90))));
    if (key === 'use') return h('td', {}, row.use?.v !== undefined && bar(74, 12, svg('rect', { width: row.use.v * 74, y: 1, height: 10, fill: channelFill(channel) })), h('span', {}, figureOf(row.use)));
    if (key === 'dropOff') return h('td', {}, row.dropOff?.v !== undefined && bar(74, 12, svg('rect', { width: (row.dropOff.v / worst) * 74, y: 1, height: 10, fill: 'var(--loss)' })), h('span', {}, figureOf(row.dropOff)));
    if (key === 'norm' && row.norm) return h('td', {}, verdictMark({ ...row.norm, said: h('span', { class: 'vh' }, row.norm.said) }), ' ', h('span', {}, figureOf(row.norm)));
    return h('td', {}, h('span', {}, figureOf(row[key])));
  };
  const rows = sorted(ids, (id) => data.byChannel[id]['*']).flatMap((id) => {
    const open = ui.open.has(id), all = data.byChannel[id];
    const groups = sorted(data.groups.map((g) => g.id).filter((g) => all[g]), (g) => all[g]);
    const toggle = () => { const next = new Set(ui.open); if (open) next.delete(id); else next.add(id); set({ open: next }, `open-${id}`); };
    return [h('tr', { class: open ? 'open' : '' }, h('th', { scope: 'row' }, channelIcon(id), groups.length ? h('button', { class: 'tog', type: 'button', 'aria-expanded': String(open), data: { spot: `open-${id}` }, onclick: toggle }, nameOf(data.channels, id)) : nameOf(data.channels, id)), keys.map((key) => td(all['*'], key, id))),
      ...(open ? groups.map((g) => h('tr', { class: g === ui.group ? 'sub chosen' : 'sub' }, h('th', { scope: 'row' }, nameOf(data.groups, g)), keys.map((key) => td(all[g], key, id)))) : [])];
  });
  const body = h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-labelledby': 'kanalen-titel' },
    h('table', { class: 'core' }, h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, say('channels.name')), keys.map(th))), h('tbody', {}, rows)));
  return figure({ id: 'kanalen', size: 'c12', head: data.heads.channels, method: say('channels.method'), body, csv: csv(data, keys) });
}

function bar(width, height, ...marks) {
  return svg('svg', { width, height, class: 'cellbar', 'aria-hidden': 'true' }, svg('path', { d: `M0 ${height / 2}h${width}`, stroke: 'var(--rule-2)' }), marks);
}

function span(row, longest) {
  const from = (row.p50.v / longest) * 74, to = (row.p90.v / longest) * 74;
  return svg('rect', { x: from, y: 3, width: Math.max(2, to - from), height: 6, fill: 'var(--ink-3)' });
}

function csv(data, keys) {
  const all = keys.flatMap((key) => (key === 'time' ? ['p50', 'p90'] : [key]));
  const columns = [{ key: 'channel', label: say('col.channel') }, { key: 'group', label: say('col.group') }, ...all.map((key) => ({ key, label: say(key === 'p50' || key === 'p90' ? `col.${key}` : `channels.${key}`, { name: data.channelNorm, asked: data.channelNormAsked }) }))];
  const rows = data.channels.flatMap((c) => Object.entries(data.byChannel[c.id]).map(([g, row]) => ({ channel: c.name, group: nameOf(data.groups, g), ...Object.fromEntries(all.map((key) => [key, row[key]?.text ?? ''])) })));
  return { columns, rows };
}
