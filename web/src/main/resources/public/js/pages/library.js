/** Bibliotheek: what all journeys share, to read: groups, channels, norms and what the program fills in; with sources and use. */

import { get } from '../api.js';
import { h } from '../dom.js';
import { channelIcon, originMark } from '../icons.js';
import { note } from '../messages.js';
import { csvButton } from '../table.js';
import { viewAddress } from '../top.js';

const PARTS = ['groups', 'channels', 'norms', 'defaults'];

/** Shows the page. */
export async function show(root, { say }) {
  const data = await get('/api/library');
  const there = PARTS.filter((part) => data[part]?.length > 0);
  root.append(h('div', { class: 'page library' }, h('h1', {}, say('title')), h('p', { class: 'lede' }, say('lede')),
    !data.readable && note({ kind: 'bad', title: say('refused'), text: say('refused.text') }),
    h('nav', { class: 'row jump', 'aria-label': say('jump') }, there.map((part) => h('a', { href: `#${part}` }, say(`${part}.title`, { n: data[part].length })))),
    there.map((part) => section(part, data[part], say))));
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

function section(part, items, say) {
  return h('section', { id: part, 'aria-labelledby': `${part}-kop` },
    h('header', { class: 'row' }, h('h2', { id: `${part}-kop` }, say(`${part}.title`, { n: items.length })), csvButton({ columns: columns(say), rows: items.flatMap((item) => rowsOf(item, say)), name: `bibliotheek-${part}` })),
    h('p', { class: 'quiet' }, say(`${part}.about`)), h('ul', { class: 'shelf' }, items.map((item) => itemOf(part, item, say))));
}

function itemOf(part, item, say) {
  const shared = sharedSource(item.values ?? []);
  return h('li', { class: 'card' }, h('h3', {}, part === 'channels' && [channelIcon(item.id), ' '], item.name),
    item.values && h('dl', {}, item.values.map((v) => [h('dt', {}, v.label), h('dd', {}, v.value || '–', v.kind && (v.source === shared ? [' ', originMark(v.kind, say(`kind.${v.kind}`))] : cited(v, say)))])),
    shared && h('p', { class: 'small quiet' }, originMark('assumption', say('kind.assumption')), ' ', shared),
    item.source && h('p', { class: 'small' }, say('source'), ': ', link(item.source, item.url)),
    h('p', { class: 'small used' }, say('used'), ': ', item.used.length === 0 ? h('span', { class: 'quiet' }, say('used.none'))
      : item.used.map((j, i) => [i > 0 && ', ', h('a', { href: viewAddress(j.id, 'kaart') }, j.name)])));
}

function cited(value, say) {
  return h('small', {}, originMark(value.kind, say(`kind.${value.kind}`)), ' ', link(value.source || say(`kind.${value.kind}`), value.url));
}

/** Finds the source that several assumptions have in common: it is told once. */
function sharedSource(values) {
  const all = values.filter((v) => v.kind === 'assumption').map((v) => v.source);
  return all.find((text, i) => all.indexOf(text) !== i && text);
}

/** A source is text of the library; only an address of the web becomes a link. */
function link(text, url) {
  return /^https?:\/\//.test(url ?? '') ? h('a', { href: url, rel: 'noreferrer', target: '_blank' }, text) : text;
}

function columns(say) {
  return ['name', 'what', 'value', 'source', 'url', 'used'].map((key) => ({ key, label: say(`csv.${key}`) }));
}

function rowsOf(item, say) {
  const used = item.used.map((j) => j.name).join(', ');
  if (!item.values) return [{ name: item.name, used }];
  return item.values.map((v) => ({ name: item.name, what: v.label, value: v.value, source: v.source ?? item.source ?? '', url: v.url ?? item.url ?? '', used, kind: v.kind && say(`kind.${v.kind}`) }));
}
