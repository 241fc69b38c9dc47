/** Toegankelijkheid: what was built and tested, and what is known to be hard. */

import { h } from '../dom.js';

/** Shows the page. */
export async function show(root, { say }) {
  const list = (name, n) => h('section', {}, h('h2', {}, say(`${name}.title`)), h('ul', { class: 'plain-list' }, Array.from({ length: n }, (_, i) => h('li', {}, say(`${name}.${i + 1}`)))));
  root.append(h('div', { class: 'page help' },
    h('h1', {}, say('title')), h('p', { class: 'lede' }, say('lede')),
    list('built', 7), list('tested', 2), list('hard', 4),
    h('section', {}, h('h2', {}, say('tell.title')), h('p', {}, say('tell.text')))));
}
