/** The band of the outcome: where residents leave and why; for all, per group or per channel. */

import { band } from '../band.js';
import { h, svg } from '../dom.js';
import { say } from '../words.js';
import { cell, choice, figure, figureOf, halves, nameOf } from './figure.js';

const LEFT = 124, RIGHT = 168, SLOT = 138, THINNEST = 1.5;

/**
 * @param {Object} data the page
 * @param {{group: string, flow: string}} ui
 * @param {function(Object)} set changes ui and draws this chart again
 */
export function flow(data, ui, set) {
  const modes = [['all', say('flow.all')], ['groups', say('flow.groups')], ...(data.channels.length > 1 ? [['channels', say('flow.channels')]] : [])];
  const head = data.heads.flow[ui.group] ?? data.heads.flow['*'];
  return figure({
    id: 'uitval', size: 'c12', head, method: say(ui.flow === 'channels' ? 'flow.method.channels' : 'flow.method'),
    control: modes.length > 1 && data.groups.length > 0 && choice(say('flow.switch'), modes, ui.flow, (mode) => set({ flow: mode })),
    draw: (width) => (width < 720 ? bars(data, ui) : ui.flow === 'all' ? hero(data, ui.group, width) : rows(data, ui, width)),
    twin: twin(data, ui),
  });
}

const shareOf = (exit, side, id) => exit[side][id];
const drawable = (number) => (number?.v ?? 0) > 0;

/** Chooses the exits to draw: as many as there is room for, none too thin; the rest is told together. */
function chosen(exits, side, id, width, height) {
  const room = Math.max(2, Math.floor((width - LEFT - RIGHT) / SLOT));
  const there = exits.filter((e) => drawable(shareOf(e, side, id)));
  const thick = there.filter((e) => shareOf(e, side, id).v * height >= THINNEST)
    .sort((a, b) => shareOf(b, side, id).v - shareOf(a, side, id).v).slice(0, room);
  const rest = there.filter((e) => !thick.includes(e)).sort((a, b) => shareOf(b, side, id).v - shareOf(a, side, id).v);
  return { drawn: exits.filter((e) => thick.includes(e)), rest };
}

/** Lays out the band: who is left after each exit; the rest and other outcomes leave at the end. */
function stops(shown, rest, side, id, end, width) {
  const step = (width - LEFT - RIGHT) / Math.max(1, shown.length);
  let v = 1;
  const at = [{ x: 0, v }];
  shown.forEach((exit, i) => { v -= shareOf(exit, side, id).v; at.push({ x: LEFT + i * step, v }); });
  const others = rest.reduce((sum, e) => sum + shareOf(e, side, id).v, 0);
  if (others > 0) at.push({ x: width - RIGHT, v: v -= others });
  if (end?.otherwise?.v) at.push({ x: width - RIGHT + 40, v: v - end.otherwise.v, c: 'var(--edge)' });
  return { at, step };
}

function hero(data, group, width) {
  const H = 176, top = 8;
  const { drawn, rest } = chosen(data.exits, 'groups', group, width, H);
  const end = data.ends.groups[group] ?? {};
  const { at, step } = stops(drawn, rest, 'groups', group, end, width);
  const inner = [svg('rect', { x: 0, y: top, width, height: H, fill: 'var(--route-100)' }), band({ at, end: width, top, h: H, r: 7, drop: 20 })];
  if (group !== '*') inner.push(ghost(data, drawn, width, top, H));
  drawn.forEach((exit, i) => {
    const w = shareOf(exit, 'groups', group).v * H;
    const x = at[i + 1].x + 7 + w / 2;
    inner.push(svg('path', { d: `M${x} ${top + at[i].v * H + 30}V${top + H + 46}`, stroke: 'var(--loss)', 'stroke-width': 1.5, 'stroke-dasharray': '2 3' }));
  });
  const [helped, interval] = halves(end.helped);
  inner.push(
    svg('text', { x: 16, y: top + 62, class: 'big b on' }, '100'), svg('text', { x: 16, y: top + 84, class: 't-s on' }, say('flow.start')),
    svg('text', { x: width - 16, y: top + 42, 'text-anchor': 'end', class: 'big b on' }, helped),
    svg('text', { x: width - 16, y: top + 63, 'text-anchor': 'end', class: 't-s on' }, `${say('flow.helped')} ${interval}`));
  const columns = { 'grid-template-columns': `${LEFT - 12}px repeat(${drawn.length}, minmax(0, ${step}px)) minmax(0, 1fr)` };
  return h('div', { class: 'hero' },
    h('div', { class: 'places', style: columns }, h('span'), drawn.map((exit, i) => place(exit, drawn[i - 1]))),
    svg('svg', { width, height: top + H + 48 }, inner),
    h('div', { class: 'exits', style: columns }, h('span'), drawn.map((exit) => label(exit, group)), h('div', { class: 'last' }, last(data, rest, end, group))));
}

/** The edge of the band of all residents, to compare with. */
function ghost(data, drawn, width, top, H) {
  const { at } = stops(drawn.filter((e) => drawable(e.groups['*'])), [], 'groups', '*', null, width);
  let d = `M0 ${top + H}`;
  at.slice(1).forEach((stop, i) => { d += `H${stop.x}V${top + stop.v * H}`; if (i === at.length - 2) d += `H${width}`; });
  return svg('path', { d, fill: 'none', stroke: 'var(--ink)', 'stroke-width': 1.5, 'stroke-dasharray': '5 4' });
}

function place(exit, before) {
  return before?.id === exit.id ? h('span') : h('span', { class: 'place' }, exit.name);
}

function label(exit, group) {
  const [value, interval] = halves(shareOf(exit, 'groups', group));
  const all = group !== '*' && exit.groups['*'];
  return h('div', {}, h('b', { class: 'value' }, value), h('span', { class: 'ci' }, interval), h('b', {}, exit.reason),
    all ? h('small', {}, say('flow.allHere', { share: all.text })) : exit.hit && h('small', {}, exit.hit));
}

function last(data, rest, end, group) {
  const said = [];
  if (rest.length > 0) said.push(h('small', {}, say('flow.rest', { n: rest.length, share: rest[0].groups[group].text })));
  if (data.exitsHidden > 0) said.push(h('small', {}, say('flow.hidden', { n: data.exitsHidden })));
  if (end.otherwise) {
    const [value, interval] = halves(end.otherwise);
    said.unshift(h('b', { class: 'value other' }, value), h('span', { class: 'ci' }, interval), h('b', {}, say('flow.otherwise')), h('small', {}, say('flow.otherwise.what')));
  }
  if (group !== '*') said.push(h('small', {}, say('flow.ghost')));
  return said;
}

/** One small band for each group or channel, exits at the same places. */
function rows(data, ui, width) {
  const side = ui.flow;
  const ids = side === 'groups' ? ['*', ...data.groups.map((g) => g.id)] : data.channels.map((c) => c.id);
  const W = width - 300, H = 56;
  return h('ul', { class: 'bands' }, ids.map((id) => {
    const end = data.ends[side][id] ?? {};
    const shown = data.exits.filter((e) => drawable(shareOf(e, side, id)));
    const most = [...shown].sort((a, b) => shareOf(b, side, id).v - shareOf(a, side, id).v)[0];
    const all = data.exits.length;
    let v = 1;
    const at = [{ x: 0, v }];
    data.exits.forEach((exit, i) => { if (shown.includes(exit)) at.push({ x: ((i + 0.6) / (all + 0.6)) * (W - 60), v: v -= shareOf(exit, side, id).v }); });
    if (end.otherwise?.v) at.push({ x: W - 44, v: v - end.otherwise.v, c: 'var(--edge)' });
    return h('li', { class: id === ui.group && id !== '*' ? 'chosen' : '' }, h('div', {}, h('b', {}, nameOf(side === 'groups' ? data.groups : data.channels, id)),
      most && h('small', {}, say('flow.mostHere', { name: most.name, reason: most.reason, share: shareOf(most, side, id).text }))),
    end.helped?.v === undefined ? h('span', { class: 'quiet' }, end.helped?.text ?? say('none'))
      : svg('svg', { width: W, height: H + 18 }, svg('rect', { x: 0, y: 2, width: W, height: H, fill: 'var(--route-100)' }), band({ at, end: W, top: 2, h: H, r: 3, drop: 6 })),
    h('span', { class: 'end' }, figureOf(end.helped), h('small', {}, say('flow.helped'))));
  }));
}

/** On a small screen: one bar an exit, for the glasses that are on. */
function bars(data, ui) {
  const side = ui.flow === 'channels' ? 'channels' : 'groups';
  const ids = ui.flow === 'groups' ? ['*', ...data.groups.map((g) => g.id)] : side === 'channels' ? data.channels.map((c) => c.id) : [ui.group];
  return h('div', {}, ids.map((id) => {
    const end = data.ends[side][id] ?? {};
    const shown = data.exits.filter((e) => drawable(shareOf(e, side, id)));
    const most = Math.max(end.helped?.v ?? 0, ...shown.map((e) => shareOf(e, side, id).v), 0.01);
    const bar = (name, where, number, kind) => h('li', { class: kind }, h('b', {}, name), h('span', {}, figureOf(number)), h('small', {}, where),
      h('i', { style: { width: `${((number?.v ?? 0) / most) * 100}%` } }));
    return [ids.length > 1 && h('h3', {}, nameOf(side === 'groups' ? data.groups : data.channels, id)), h('ul', { class: 'exit-bars' },
      shown.map((e) => bar(e.reason, [e.name, id === '*' && e.hit].filter(Boolean).join('. '), shareOf(e, side, id), '')),
      end.helped && bar(say('flow.helped'), '', end.helped, 'ok'), end.otherwise && bar(say('flow.otherwise'), say('flow.otherwise.what'), end.otherwise, 'other'))];
  }));
}

function twin(data, ui) {
  const side = ui.flow === 'channels' ? 'channels' : 'groups';
  const list = side === 'channels' ? data.channels : data.groups;
  const ids = ui.flow === 'all' ? [ui.group] : side === 'channels' ? list.map((c) => c.id) : ['*', ...list.map((g) => g.id)];
  const columns = [{ key: 'place', label: say('col.place') }, { key: 'reason', label: say('col.reason') },
    ...ids.map((id) => ({ key: `v${id}`, label: `${nameOf(list, id)}, ${say('col.ofHundred')}`, num: true }))];
  const row = (place, reason, number) => ({ place, reason, ...Object.fromEntries(ids.map((id) => [`v${id}`, cell(number(id))])) });
  return { columns, rows: [...data.exits.map((e) => row(e.name, e.reason, (id) => e[side][id])),
    ...['helped', 'otherwise'].filter((key) => ids.some((id) => data.ends[side][id]?.[key])).map((key) => row(say(`flow.${key}`), '', (id) => data.ends[side][id]?.[key]))] };
}
