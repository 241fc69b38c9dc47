import { h } from '../dom.js';

/** Shows the page. */
export async function show(root, { say }) {
  root.append(h('div', { class: 'page' }, h('h1', {}, say('page.list'))));
}
