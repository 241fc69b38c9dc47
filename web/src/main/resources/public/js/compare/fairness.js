/** The warning that somebody pays for a gain; it cannot be closed. */

import { sentence } from '../charts/figure.js';
import { h } from '../dom.js';
import { icon } from '../icons.js';
import { say } from '../words.js';

/**
 * Makes the panel; null where nobody pays.
 *
 * @param {Object} data the page
 * @param {Node} chart the differences by group, beside it
 */
export function fairness(data, chart) {
  if (data.unfair.length === 0) return null;
  const numbers = (letter) => {
    const id = data.chosen['ABCD'.indexOf(letter)];
    return `/reis/${encodeURIComponent(data.id)}/getallen?situatie=${encodeURIComponent(id)}`;
  };
  const tell = (one, i) => h('div', { class: 'one' },
    h(i === 0 ? 'h2' : 'h3', i === 0 ? { id: 'eerlijk' } : {}, icon('warn'), h('span', {}, one.title)),
    one.text.map((line) => h('p', {}, sentence(line))),
    h('p', { class: 'row' }, h('a', { class: 'btn', href: numbers(one.letter) }, say('fair.numbers', { letter: one.letter }))));
  return h('section', { class: 'fair', 'aria-labelledby': 'eerlijk' },
    h('div', { class: 'why' }, data.unfair.map(tell), h('details', {}, h('summary', {}, say('fair.why')), h('p', {}, say('fair.because')))), chart);
}
