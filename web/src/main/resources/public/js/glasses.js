/** The glasses: the picker of the group through whose eyes a page is seen; `*` is all residents. */

import { freshId, h } from './dom.js';
import { icon } from './icons.js';
import { announce } from './messages.js';
import { say } from './words.js';

/**
 * Makes the picker: a radio group, one tab stop, arrows choose.
 *
 * @param {Object} p
 * @param {Array<{id: string, name: string}>} p.groups without `*`
 * @param {string} p.value id, or `*`
 * @param {function(string)} p.onChange called with the id; put it in the address with `context.update({bril})`
 * @returns {HTMLElement & {choose: function(string), step: function(number)}} choose sets it; step goes on or back (keys `[` `]`)
 */
export function glassPicker({ groups, value, onChange }) {
  const all = [{ id: '*', name: say('glasses.all') }, ...groups];
  const name = freshId('bril');
  const inputs = new Map();
  let now = all.some((g) => g.id === value) ? value : '*';
  const chips = all.map((group) => {
    const input = h('input', { type: 'radio', name, value: group.id, checked: group.id === now, onchange: () => choose(group.id) });
    inputs.set(group.id, input);
    return h('label', { class: 'chip' }, input, h('span', {}, group.name));
  });
  const element = h('fieldset', { class: 'glasses' }, h('legend', {}, icon('glasses'), ' ', say('glasses.label')), h('div', { class: 'chips' }, chips));

  function choose(id) {
    if (!inputs.has(id)) return;
    now = id;
    inputs.get(id).checked = true;
    announce(say('glasses.now', { name: all.find((g) => g.id === id).name }));
    onChange(id);
  }

  function step(by) {
    const at = all.findIndex((g) => g.id === now);
    choose(all[(at + by + all.length) % all.length].id);
  }

  return Object.assign(element, { choose, step });
}

/** Reads the glasses from the address: an unknown group is all residents. */
export function glassesOf(context) {
  const id = context.params.bril;
  return context.journey.groups.some((g) => g.id === id) ? id : '*';
}

/**
 * Makes the picker of the situation, when there is more than one; a choice opens the page again.
 *
 * @param {Object} context of the page
 * @returns {HTMLElement|null}
 */
export function situationPicker(context) {
  const { situations } = context.journey;
  if (situations.length < 2) return null;
  const now = situationOf(context);
  return h('label', { class: 'pick' }, h('span', { class: 'vh' }, say('situation.label')),
    h('select', { onchange: (e) => { context.update({ situatie: e.target.value }); context.reload(); } },
      situations.map((s) => h('option', { value: s.id, selected: s.id === now }, s.name))));
}

/** Reads the situation from the address: the first when it is not one of the journey. */
export function situationOf(context) {
  const { situations } = context.journey;
  return (situations.find((s) => s.id === context.params.situatie) ?? situations[0])?.id;
}
