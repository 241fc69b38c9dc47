/** Which norms are met, missed or uncertain, weakest first; each opens into its groups and channels. */

import { h, svg } from '../dom.js';
import { channelIcon, icon } from '../icons.js';
import { say } from '../words.js';
import { figure, figureOf, nameOf } from './figure.js';

const MARKS = { met: ['met', 'check'], not_met: ['miss', 'cross'], undecided: ['unsure', 'minus'] };

/** Makes the mark of a verdict: icon and word, never colour alone. */
export function verdictMark({ verdict, said }) {
  const [look, sign] = MARKS[verdict] ?? [];
  return look ? h('span', { class: look }, icon(sign), said) : h('span', { class: 'quiet' }, '–');
}

/** Makes the table; see flow.js for the parameters. `ui.norms` holds the norms that are open. */
export function norms(data, ui, set) {
  const { list, promises } = data.norms;
  if (list.length + promises.length === 0) return null;
  const open = ui.norms ?? new Set(list.slice(0, 1).map((n) => n.id));
  const cells = (part, norm) => [h('td', {}, verdictMark(part)), h('td', {}, part.v !== undefined && bar(part, norm.target, norm.most)), h('td', {}, figureOf(part))];
  const part = (norm, one, name, kind = '') => h('tr', { class: `sub ${kind}` }, h('th', { scope: 'row' }, name), cells(one, norm), h('td', {}, ''));
  const rows = list.flatMap((norm) => {
    const isOpen = open.has(norm.id);
    const toggle = () => { const next = new Set(open); if (isOpen) next.delete(norm.id); else next.add(norm.id); set({ norms: next }, `norm-${norm.id}`); };
    const chosen = norm.groups.filter((g) => isOpen || g.id === ui.group);
    return [h('tr', { class: isOpen ? 'open' : '' }, h('th', { scope: 'row' }, h('button', { class: 'tog', type: 'button', 'aria-expanded': String(isOpen), data: { spot: `norm-${norm.id}` }, onclick: toggle }, norm.name), h('small', {}, norm.basis, norm.source && `. ${norm.source}`)),
      cells(norm.all, norm), h('td', {}, norm.asked)),
    ...chosen.map((g) => part(norm, g, nameOf(data.groups, g.id), g.id === ui.group ? 'chosen' : '')),
    ...(isOpen ? norm.channels.map((c) => part(norm, c, [channelIcon(c.id), ' ', nameOf(data.channels, c.id)])) : [])];
  });
  const kept = promises.flatMap((p) => [p, ...p.groups.filter((g) => g.id === ui.group)].map((one) => (one === p
    ? h('tr', {}, h('th', { scope: 'row' }, p.name), h('td', {}, ''), h('td', {}, p.all.v !== undefined && bar(p.all)), h('td', {}, figureOf(p.all)), h('td', {}, say('norms.promise')))
    : h('tr', { class: 'sub chosen' }, h('th', { scope: 'row' }, nameOf(data.groups, one.id)), h('td', {}, ''), h('td', {}, one.v !== undefined && bar(one)), h('td', {}, figureOf(one)), h('td', {}, '')))));
  const heads = ['norms.norm', 'norms.verdict', 'norms.bar', 'norms.reached', 'norms.asked'];
  const body = h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-labelledby': 'normen-titel' },
    h('table', { class: 'core norms' }, h('thead', {}, h('tr', {}, heads.map((key) => h('th', { scope: 'col' }, key === 'norms.bar' ? h('span', { class: 'vh' }, say(key)) : say(key))))), h('tbody', {}, rows, kept)));
  return figure({ id: 'normen', size: 'c12', head: data.heads.norms, method: say('norms.method'), body, csv: csv(data) });
}

/** The share that is reached, its interval, and the target as a line. */
function bar(number, target, most = false) {
  const W = 180, reach = most ? Math.max(0.1, target * 2, (number.hi ?? number.v) * 1.1) : 1;
  const x = (v) => Math.min(W, (Math.max(0, v) / reach) * W);
  return svg('svg', { width: W, height: 18, class: 'cellbar', 'aria-hidden': 'true' },
    svg('rect', { x: 0, y: 5, width: W, height: 8, fill: 'var(--rule)' }), svg('rect', { x: 0, y: 5, width: x(number.v), height: 8, fill: 'var(--ink-3)' }),
    number.lo !== undefined && svg('path', { d: `M${x(number.lo)} 9H${x(number.hi)}`, stroke: 'var(--ink)', 'stroke-width': 2.5 }),
    target !== undefined && svg('path', { d: `M${x(target)} 0V18`, stroke: 'var(--ink)', 'stroke-width': 1.5, 'stroke-dasharray': '3 2' }));
}

function csv(data) {
  const columns = ['norm', 'who', 'verdict', 'reached', 'asked', 'basis', 'source'].map((key) => ({ key, label: say(`norms.${key}`) }));
  const row = (norm, one, who) => ({ norm: norm.name, who, verdict: one.said ?? '', reached: one.text, asked: norm.asked ?? '', basis: norm.basis ?? '', source: norm.source ?? '' });
  const all = (norm) => [row(norm, norm.all, say('all')), ...norm.groups.map((g) => row(norm, g, nameOf(data.groups, g.id))), ...(norm.channels ?? []).map((c) => row(norm, c, nameOf(data.channels, c.id)))];
  return { columns, rows: [...data.norms.list, ...data.norms.promises].flatMap(all) };
}
