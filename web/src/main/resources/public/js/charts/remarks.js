/** What to mind with this outcome: warnings with their remedy, and what was not measured. */

import { h } from '../dom.js';
import { note } from '../messages.js';
import { say } from '../words.js';

/** Makes the section; null when there is nothing to mind. */
export function remarks(data) {
  const { warnings, notMeasured } = data;
  if (warnings.length + notMeasured.length === 0) return null;
  return h('section', { class: 'fig c12 remarks', id: 'letop', 'aria-labelledby': 'letop-titel', tabindex: -1 },
    h('h2', { id: 'letop-titel' }, say('remarks.title')),
    warnings.map((w) => note({ kind: 'warn', title: w.place ? `${w.place}:` : undefined, text: [w.text, ' ', h('span', { class: 'quiet' }, w.remedy)] })),
    notMeasured.length > 0 && h('div', {}, h('h3', {}, say('remarks.not')), h('ul', { class: 'not' }, notMeasured.map((line) => h('li', {}, line)))));
}
