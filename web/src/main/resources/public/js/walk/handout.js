/** The hand-out: the whole walk on paper, one step a block with room to write; seen in print only. */

import { h } from '../dom.js';

/** Makes the hand-out of the steps that a group meets. */
export function handout({ data, steps, group, say }) {
  return h('div', { class: 'walk-handout' },
    h('h1', {}, say('handout', { name: data.name })), data.start?.question && h('p', {}, data.start.question), h('p', {}, [data.groups?.find((g) => g.id === group)?.name, data.method].filter(Boolean).join(', ')),
    steps.map((s, i) => {
      const card = s.step.numbers?.[group]?.['*'];
      return h('section', {}, h('h2', {}, `${i + 1}. ${s.step.name}`), h('p', {}, s.told.tell.join(' ')),
        card && h('ul', {}, card.text && h('li', {}, card.text), (card.lines ?? []).map((l) => h('li', {}, l.label, ': ', l.value?.text ?? [l.half?.text, l.most?.text].filter(Boolean).join(', ')))),
        s.step.notes?.length > 0 && h('ul', {}, s.step.notes.map((n) => h('li', {}, `${n.label} (${n.source}): ${n.text}`))),
        h('div', { class: 'walk-room' }, say('room')));
    }));
}
