/** The frame of the walk: above the way that is walked, below the buttons and the keys; between them the step. */

import { h } from '../dom.js';
import { mark } from '../icons.js';
import { viewAddress } from '../top.js';

const KEYS = [[['←', '→'], 'keys.step'], [['O'], 'keys.back'], [['Z'], 'keys.black'], [['Esc'], 'keys.stop']];

/**
 * Makes the frame around the parts that the walk draws anew.
 *
 * @param {Object} walk its context, data, and its nodes line, lens, skipped, body, previous and next; and its screen
 */
export function walkFrame({ context, data, say, line, lens, skipped, body, previous, next, screen }) {
  const map = viewAddress(context.id, 'kaart', context.params);
  const keys = KEYS.map(([names, word]) => h('span', {}, names.map((name) => h('kbd', {}, name)), say(word)));
  return h('div', { class: 'walk' },
    h('div', { class: 'walk-way' },
      h('div', { class: 'walk-name' }, h('a', { href: '/', 'aria-label': `Inwonerreis, ${say('home').toLowerCase()}` }, mark()), h('a', { class: 'walk-journey', href: map, title: say('leave') }, data.name)),
      line, screen.tools),
    lens, skipped, body,
    h('div', { class: 'walk-keys' }, h('div', { class: 'walk-steps' }, previous, next),
      h('div', { class: 'walk-map', 'aria-hidden': 'true' }, keys), h('a', { class: 'btn bare', href: map }, say('leave'))),
    screen.cover);
}
