/** The panels beside the story: what was simulated, what the resident sees, and what happens back stage. */

import { get } from '../api.js';
import { h, replace } from '../dom.js';
import { channelIcon, icon } from '../icons.js';
import { markdown } from '../markdown.js';
import { provisionalMark } from '../run.js';

/** Makes a number with its interval small behind it. */
function figure(number) {
  const [, value, interval, unit] = /^(.*?)(?:\s(\([^)]*\))(.*))?$/.exec(number.text);
  return [h('b', {}, value), interval && h('span', { class: 'ci' }, interval, unit)];
}

/** Makes the card with the simulated numbers of a step; `data` is the answer of the server. */
export function numbersCard({ card, data, run, say }) {
  return h('section', { class: 'walk-card', 'aria-labelledby': 'walk-numbers' },
    h('header', {}, h('h2', { id: 'walk-numbers' }, say('numbers')), h('span', {}, data.method, data.state === 'provisional' && [' ', provisionalMark(run)])),
    card.text && h('p', { class: 'walk-ask' }, card.text),
    (card.lines ?? []).map((line) => lineOf(line, say)),
    card.compare && h('div', { class: 'walk-so' }, icon('info'), h('div', {}, card.compare.map((text) => h('p', {}, text)))),
    h('p', { class: 'walk-how' }, say('method')));
}

function lineOf(line, say) {
  const values = line.value ? [h('div', { class: 'walk-value' }, figure(line.value), scale(line.value, line.kind))]
    : h('div', { class: 'walk-times' }, [line.half, line.most].filter(Boolean).map((n) => h('span', {}, n.text)));
  return h('div', { class: `walk-ask is-${line.kind}` }, h('h3', {}, line.label), values,
    line.reasons?.length > 0 && h('ul', { class: 'walk-why', 'aria-label': say('reasons') },
      line.reasons.map((r) => h('li', {}, r.name, line.reasons.length > 1 && [': ', r.text]))));
}

/** Draws a share as a bar of a hundred with its interval; the number stands before it. */
function scale(number, kind) {
  if (number.v === undefined || !['drop', 'left', 'after'].includes(kind) || number.v > 1) return null;
  const bar = (from, to, name) => h('i', { class: name, style: { left: `${from * 100}%`, width: `${Math.max(0.4, (to - from) * 100)}%` } });
  return h('span', { class: `walk-bar is-${kind}`, 'aria-hidden': 'true' }, bar(0, number.v, 'fill'), number.lo !== null && bar(Math.max(0, number.lo), Math.min(1, number.hi), 'range'));
}

const texts = new Map();

function textOf(id, path) {
  const key = `${id} ${path}`;
  if (!texts.has(key)) texts.set(key, get(`/api/journeys/${encodeURIComponent(id)}/texts`, { pad: path }).catch((problem) => { texts.delete(key); throw problem; }));
  return texts.get(key);
}

/** Makes the sheet with the letter, page or conversation of a step by a channel. */
export function sheet({ id, path, channel, say }) {
  const body = h('div', { class: 'walk-paper', 'aria-busy': 'true' });
  textOf(id, path).then((text) => { replace(body, channel.live ? spoken(markdown(text)) : markdown(text)); }, () => replace(body, h('p', {}, say('text.bad'))))
    .finally(() => body.removeAttribute('aria-busy'));
  return h('section', { class: `walk-sheet ${channel.live ? 'is-script' : ''}`, 'aria-label': say(channel.live ? 'script' : 'text') },
    h('header', {}, channelIcon(channel.id), channel.name), body);
}

/** Marks what is said aloud, between ‘ and ’, in a conversation. */
function spoken(nodes) {
  const mark = (node) => {
    if (node.nodeType === Node.ELEMENT_NODE) [...node.childNodes].forEach(mark);
    else if (node.nodeType === Node.TEXT_NODE) {
      const parts = node.textContent.split(/(‘[^’]*’)/).filter(Boolean);
      if (parts.some((p) => p.startsWith('‘'))) node.replaceWith(...parts.map((p) => (p.startsWith('‘') ? h('span', { class: 'spoken' }, p) : p)));
    }
  };
  nodes.forEach(mark);
  return nodes;
}

/** Makes the card of how it can go on from a step. */
export function afterCard({ step, say }) {
  return h('section', { class: 'walk-card' }, h('header', {}, h('h2', {}, say('after'))), step.after.map((text) => h('p', { class: 'walk-ask is-text' }, text)));
}

/** Makes the table of the work behind a step. */
export function backstage({ rows, say }) {
  if (!rows?.length) return h('section', { class: 'walk-card' }, h('header', {}, h('h2', {}, say('backstage'))), h('p', { class: 'walk-ask' }, say('back.none')));
  const waits = rows.some((r) => r.wait), works = rows.some((r) => r.work);
  const cell = (times, name) => h('td', {}, times && [name && h('div', {}, name), h('div', {}, say('back.half', times)), h('div', {}, say('back.most', times))]);
  return h('section', { class: 'walk-card is-back' }, h('header', {}, h('h2', {}, say('backstage'))),
    h('div', { class: 'scroll walk-ask', tabindex: 0, role: 'region', 'aria-label': say('back.caption') }, h('table', {}, h('caption', {}, say('back.caption')),
      h('thead', {}, h('tr', {}, [say('back.step'), say('back.who'), waits && say('back.wait'), works && say('back.work')].filter(Boolean).map((t) => h('th', { scope: 'col' }, t)))),
      h('tbody', {}, rows.map((r) => h('tr', {}, h('th', { scope: 'row' }, r.name, h('small', {}, r.kindText)), h('td', {}, r.who), waits && cell(r.wait, r.waitName), works && cell(r.work)))))));
}
