/** The situations that are compared: A is the base; others are added and taken away here. */

import { h } from '../dom.js';
import { icon } from '../icons.js';
import { say } from '../words.js';
import { markIcon } from './marks.js';

const LETTERS = ['A', 'B', 'C', 'D'];

/**
 * Makes the list.
 *
 * @param {Object} data the page
 * @param {function(Array<string>, string)} choose called with the ids to compare, and where the focus goes
 */
export function situationList(data, choose) {
  const { chosen, situations } = data;
  const of = (id) => situations.find((s) => s.id === id);
  const card = (letter) => data.cards?.find((c) => c.letter === letter);
  const without = (id) => choose(chosen.filter((one) => one !== id), 'add');
  const items = chosen.map((id, i) => {
    const letter = LETTERS[i], { name, about } = of(id), told = card(letter);
    return h('li', {}, markIcon(letter), h('span', { class: 'what' }, h('b', {}, `${letter}. ${name}`), i > 0 && about && h('small', {}, about)),
      told && h('span', { class: `verdict ${told.colour}` }, told.badge),
      i > 0 && chosen.length > 2 && h('button', { class: 'btn bare away', type: 'button', 'aria-label': say('away', { letter, name }), onclick: () => without(id) }, icon('cross')));
  });
  return h('div', { class: 'choice' }, h('ul', { class: 'sc', 'aria-label': say('situations') }, items), adding(data, choose), base(data, choose), refused(data));
}

function adding({ chosen, situations }, choose) {
  const rest = situations.filter((s) => s.comparable && !chosen.includes(s.id));
  if (rest.length === 0 || chosen.length >= LETTERS.length) return null;
  return h('label', { class: 'pick add' }, h('span', { class: 'vh' }, say('add')),
    h('select', { data: { spot: 'add' }, onchange: (event) => choose([...chosen, event.target.value], 'add') },
      h('option', { value: '' }, `+ ${say('add')}`), rest.map((s) => h('option', { value: s.id }, s.name))));
}

/** Another base: what was the base takes the place of the one that becomes it. */
function base({ chosen, situations }, choose) {
  const able = situations.filter((s) => s.comparable || s.id === chosen[0]);
  if (chosen.length === 0 || able.length < 2) return null;
  const swap = (id) => (chosen.includes(id) ? chosen.map((one) => (one === chosen[0] ? id : one === id ? chosen[0] : one)) : [id, ...chosen.slice(1)]);
  return h('label', { class: 'pick base' }, h('span', {}, say('base')),
    h('select', { data: { spot: 'base' }, onchange: (event) => choose(swap(event.target.value), 'base') }, able.map((s) => h('option', { value: s.id, selected: s.id === chosen[0] }, s.name))));
}

/** What cannot be compared, and why. */
function refused({ situations, id }) {
  const list = situations.filter((s) => !s.comparable);
  if (list.length === 0) return null;
  const why = (s) => (s.unequal.length > 0 ? s.unequal.map((u) => `${u.message} ${u.remedy}`).join(' ') : `${s.firstError ?? ''} ${s.firstRemedy ?? ''}`);
  return h('details', { class: 'refused' }, h('summary', {}, say('refused', { n: list.length })),
    h('ul', {}, list.map((s) => h('li', {}, h('b', {}, s.name), ` ${why(s)} `, h('a', { href: `/reis/${encodeURIComponent(id)}/${s.fix ?? 'getallen'}?situatie=${encodeURIComponent(s.id)}` }, say('fix'))))));
}
