/** The pickers of the walk: through whose glasses, by which channel, in which situation. */

import { h } from '../dom.js';
import { situationPicker } from '../glasses.js';

/**
 * Makes the row of pickers.
 *
 * @param {Object} l
 * @param {Object} l.context of the page
 * @param {{groups: Array, channels: Array}} l.data
 * @param {string} l.group chosen group, or `*`
 * @param {string} l.channel chosen channel, or `*`
 * @param {function(string, string)} l.onGroup called with id and name
 * @param {function(string)} l.onChannel
 * @returns {HTMLElement & {step: function(number)}} step goes on to the next glasses or back
 */
export function walkLens({ context, data, group, channel, onGroup, onChannel }) {
  const { say } = context;
  const pick = (label, first, list, value, onchange) => {
    const select = h('select', { onchange: () => onchange(select.value, select.selectedOptions[0].textContent) },
      [{ id: '*', name: first }, ...list].map((o) => h('option', { value: o.id, selected: o.id === value }, o.name)));
    return { select, label: h('label', {}, h('span', {}, label), h('span', { class: 'pick' }, select)) };
  };
  const glasses = pick(say('lens'), say('glasses.all'), data.groups, group, onGroup);
  const ways = data.channels.length > 1 ? pick(say('channel'), say('channel.all'), data.channels, channel, onChannel).label : null;

  function step(by) {
    const { select } = glasses;
    select.selectedIndex = (select.selectedIndex + by + select.length) % select.length;
    onGroup(select.value, select.selectedOptions[0].textContent);
  }

  return Object.assign(h('div', { class: 'walk-lens' }, data.groups.length > 0 && glasses.label, ways, situationPicker(context)), { step });
}
