/** The story of a step, and the first and last page of the walk. */

import { h } from '../dom.js';
import { date } from '../format.js';
import { channelIcon, icon } from '../icons.js';
import { note } from '../messages.js';

/** Makes the story: where you are, what you do, what makes it hard, what people say. */
export function story({ step, place, told, channel, others, wished, say }) {
  return h('section', { class: 'walk-story' },
    h('p', { class: 'walk-eyebrow' }, h('b', {}, place), step.stage && `, ${step.stage}`),
    h('h1', { tabindex: -1 }, step.name),
    h('p', { class: 'walk-tell' }, told.tell.join(' ')),
    facts(step, channel, say),
    wished && h('p', { class: 'walk-more' }, say('channel.other', { name: wished.name, other: channel?.name ?? '' })),
    others.length > 0 && h('p', { class: 'walk-more' }, say('via', { names: listed(others.map((c) => c.name), say('or')) })),
    step.barriers?.length > 0 && h('div', { class: 'walk-block' }, h('h2', {}, say('barriers')), h('ul', { class: 'walk-plain' }, step.barriers.map((text) => h('li', {}, text)))),
    quotes(step, say),
    step.feelings?.map((text) => h('p', { class: 'walk-more' }, text)));
}

function listed(names, last) {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${last}${names.at(-1)}`;
}

function facts(step, channel, say) {
  const parts = [
    channel && h('span', {}, channelIcon(channel.id), h('b', {}, channel.name)),
    step.begins && h('span', {}, icon(step.own ? 'dots' : step.initiative === 'municipality' ? 'in' : 'go'), step.begins),
    step.owner && h('span', {}, icon('people'), step.owner),
    step.moment && h('span', {}, icon('star'), step.moment),
  ].filter(Boolean);
  return parts.length > 0 && h('div', { class: 'walk-facts' }, parts);
}

/** Writes a day; what is no day stays as it is. */
function dayOf(text) {
  return Number.isNaN(Date.parse(text)) ? text : date(text);
}

function quotes(step, say) {
  return step.notes?.length > 0 && h('ul', { class: 'walk-quotes', 'aria-label': say('notes') }, step.notes.map((n) => h('li', { class: `is-${n.kind}` },
    h('small', {}, [n.label, n.source, n.date && h('time', { datetime: n.date }, dayOf(n.date)), n.count && say('times', { n: n.count })].filter(Boolean).flatMap((p, i) => (i ? [', ', p] : [p]))), n.text)));
}

/** Makes the first page: the question, how it begins, for whom. */
export function startPage({ data, skips, actions, say }) {
  const { start } = data;
  return h('section', { class: 'walk-page' },
    h('p', { class: 'walk-eyebrow' }, h('b', {}, data.name)),
    h('h1', { tabindex: -1 }, start?.question || data.name),
    data.notices.map((text) => note({ kind: 'info', text })),
    start && h('div', { class: 'walk-tell' },
      start.trigger && h('p', {}, say('trigger'), ': ', h('q', {}, start.trigger)),
      start.who && h('p', {}, start.who), h('p', {}, start.steps)),
    start?.owner && h('p', { class: 'walk-more' }, say('owner', { name: start.owner })),
    skips.length > 0 && h('div', { class: 'walk-block' }, h('h2', {}, say('skips')), h('ul', { class: 'walk-plain' }, skips.map((text) => h('li', {}, text)))),
    h('div', { class: 'row walk-actions' }, actions));
}

/** Makes the last page: who was helped, where most were lost, what to talk about. */
export function endPage({ data, end, place, actions, onGo, say }) {
  const talk = h('div', { class: 'walk-card' }, h('header', {}, h('h2', {}, say('talk'))),
    h('ol', { class: 'walk-talk' }, end.questions.map((text) => h('li', {}, text))));
  return h('div', { class: 'walk-stage' },
    h('section', { class: 'walk-story' },
      h('p', { class: 'walk-eyebrow' }, h('b', {}, place), ', ', data.name),
      h('h1', { tabindex: -1 }, end.said?.[0] ?? data.start?.question ?? data.name),
      end.said?.length > 1 && h('p', { class: 'walk-tell' }, end.said.slice(1).join(' ')),
      end.lost && h('div', { class: 'walk-block' }, h('h2', {}, say('lost')),
        h('ol', { class: 'walk-plain' }, end.lost.map((l) => h('li', {}, h('button', { type: 'button', class: 'btn bare', onclick: () => onGo(l.id) }, l.text))))),
      h('div', { class: 'row walk-actions' }, actions)),
    talk);
}
