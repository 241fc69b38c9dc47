/** The panel beside the map: everything known of one step, for all groups. */

import { get } from '../api.js';
import { h, replace } from '../dom.js';
import { channelIcon, icon } from '../icons.js';
import { findingsList } from '../messages.js';
import { number } from '../format.js';
import { table } from '../table.js';
import { longest, normText, numbersOf, withInterval } from './steps.js';

/** Makes the panel of a step. */
export function panelOf(element, { data, group, context, situation, close }) {
  const { say } = context;
  const numbers = numbersOf(element, group);
  const walk = `/reis/${encodeURIComponent(context.id)}/wandeling/${encodeURIComponent(element.id)}?${new URLSearchParams({ ...(group !== '*' && { bril: group }), situatie: situation })}`;
  return h('aside', { class: 'card map-panel', 'aria-label': element.name },
    h('header', {}, h('h2', { tabindex: -1 }, element.name, element.momentOfTruth && h('span', { class: 'star', title: say('legend.truth') }, ' ★')),
      h('button', { class: 'btn bare', type: 'button', 'aria-label': say('panel.close'), onclick: close }, icon('cross'))),
    facts(element, data, say),
    element.touchpoint && h('p', { class: 'row' }, h('a', { class: 'btn main', href: walk }, icon('go'), say('panel.walk'))),
    part(say('panel.findings'), element.findings.length > 0 && findingsList(element.findings.map((f) => ({ ...f, element: null, pointer: null })))),
    element.groups ? byGroup(element, data, say) : data.opening && h('p', { class: 'quiet small' }, say('panel.noNumbers')),
    part(say('panel.why'), numbers.dropOff?.kinds?.length > 0 && list(numbers.dropOff.kinds.map((k) => [k.name, ': ', withInterval(k.share.text)]))),
    waits(numbers, say),
    part(say('panel.norms'), numbers.norms && list(numbers.norms.map((n) => normText(n, say)))),
    byChannel(numbers, say),
    part(say('panel.staff'), data.opening && (element.pools ?? []).length > 0 && list(element.pools.map((id) => pool(data.pools[id], say)))),
    offers(element, context),
    part(say('panel.asks'), words(element.asks)), part(say('panel.gives'), words(element.gives)),
    part(say('panel.promises'), element.promises && list(element.promises)),
    part(say('panel.barriers'), words(element.barriers)),
    part(say('panel.notes'), element.notes?.length > 0 && list(element.notes.map((n) => [h('b', {}, n.count > 1 ? `${n.kind} (${n.count}×)` : n.kind), ': ', n.text, n.source && h('span', { class: 'quiet' }, ` – ${n.source}`)]))),
    part(say('panel.feelings'), element.feelings?.length > 0 && list(element.feelings.map((f) => `${say('cell.feeling', { score: number(f.score, 1), count: f.n ?? '?' })}${f.source ? ` – ${f.source}` : ''}`))));
}

function facts(element, data, say) {
  const stage = data.stages.find((s) => s.id === element.stage)?.name;
  const pairs = [[say('panel.stage'), stage], [say('panel.layer'), element.layer], [say('panel.who'), element.initiativeName], [say('panel.owner'), element.owner]].filter(([, v]) => v);
  return [!element.touchpoint && data.hasTouchpoints && h('p', { class: 'quiet small' }, say('panel.notTouchpoint')),
    element.ending && h('p', { class: 'small' }, element.ending),
    pairs.length > 0 && h('dl', { class: 'map-facts' }, pairs.map(([k, v]) => [h('dt', {}, k), h('dd', {}, v)]))];
}

function byGroup(element, data, say) {
  const rows = data.groups.filter((g) => element.groups[g.id]).map((g) => {
    const n = element.groups[g.id];
    const wait = longest(n);
    return { group: g.name, visits: figure(n.visits), drop: figure(n.dropOff?.all), wait: figure(wait?.p90) };
  });
  const columns = [{ key: 'group', label: say('col.group') }, { key: 'visits', label: say('col.visits'), num: true }, { key: 'drop', label: say('col.drop'), num: true }, { key: 'wait', label: say('col.most'), num: true }]
    .filter((c) => c.key === 'group' || rows.some((r) => r[c.key]));
  return part(say('panel.groups'), table({ caption: say('panel.groups'), hideCaption: true, columns, rows }));
}

function waits(numbers, say) {
  if (!numbers.waits) return null;
  const rows = numbers.waits.map((w) => ({ kind: w.name, half: figure(w.p50), most: figure(w.p90) }));
  return part(say('panel.waits'), table({ caption: say('panel.waits'), hideCaption: true, columns: [{ key: 'kind', label: say('panel.waits') }, { key: 'half', label: say('col.half'), num: true }, { key: 'most', label: say('col.most'), num: true }], rows }));
}

function byChannel(numbers, say) {
  if (!numbers.channels) return null;
  const wait = longest(numbers);
  const rows = numbers.channels.map((c) => ({
    channel: { text: c.name, node: h('span', {}, channelIcon(c.id), ' ', c.name) }, visits: figure(c.visits),
    half: figure(wait?.channels?.[c.id]?.p50), most: figure(wait?.channels?.[c.id]?.p90),
  }));
  const columns = [{ key: 'channel', label: say('col.channel') }, { key: 'visits', label: say('col.visits'), num: true }, { key: 'half', label: say('col.half'), num: true }, { key: 'most', label: say('col.most'), num: true }]
    .filter((c) => c.key === 'channel' || rows.some((r) => r[c.key]));
  return part(say('panel.channels'), table({ caption: say('panel.channels'), hideCaption: true, columns, rows }));
}

function figure(value) {
  return value ? { v: value.v ?? -1, text: value.text, node: h('span', {}, withInterval(value.text)) } : '';
}

function pool(stats, say) {
  if (!stats?.utilisation) return stats?.name ?? '';
  return say('cell.staff', { name: stats.name, busy: stats.utilisation.text, queue: stats.queue?.text ?? '0' });
}

function offers(element, context) {
  const { say } = context;
  if (!element.offers?.length) return null;
  return part(say('panel.offers'), list(element.offers.map((o) => [channelIcon(o.channel), ' ', o.name,
    o.groups && h('span', { class: 'quiet' }, ` (${say('panel.only', { names: o.groups.join(', ') })})`), o.text && letter(o.text, o.name, context)])));
}

/** A letter or page that the resident gets: fetched when it is opened. */
function letter(path, name, context) {
  const box = h('div', { class: 'map-letter' });
  const details = h('details', { ontoggle: async () => {
    if (!details.open || box.firstChild) return;
    try {
      replace(box, h('pre', { tabindex: 0 }, await get(`/api/journeys/${encodeURIComponent(context.id)}/texts`, { pad: path })));
    } catch (problem) {
      replace(box, h('p', { role: 'status' }, [problem.detail || context.say('error.title'), problem.remedy].filter(Boolean).join(' ')));
    }
  } }, h('summary', {}, context.say('panel.letter'), h('span', { class: 'vh' }, ` (${name})`)), box);
  return details;
}

function part(title, content) {
  return content ? h('section', {}, h('h3', {}, title), content) : null;
}

function list(items) {
  return h('ul', { class: 'map-list' }, items.map((i) => h('li', {}, i)));
}

function words(values) {
  return values?.length > 0 ? h('p', {}, values.join(', ')) : null;
}
