/** Good service seen from three sides, which are never added up: each with its numbers, and what was not measured. */

import { h, svg } from '../dom.js';
import { say } from '../words.js';
import { cell, figure, figureOf, nameOf } from './figure.js';

/** Makes the chart; see flow.js for the parameters. */
export function profiles(data, ui) {
  const list = data.profiles.filter((p) => p.rows.length > 0);
  if (list.length === 0) return null;
  const row = (r) => {
    const own = r.groups[ui.group], all = r.groups['*'];
    const beside = ui.group !== '*' ? all && say('profiles.all', { text: all.text }) : r.weakest && say('profiles.weakest', { name: r.weakest.who, text: r.weakest.text });
    return h('li', {}, h('span', { class: 'what', title: r.about }, r.name), h('span', { class: 'value' }, figureOf(own)),
      isShare(own) && bar(own.v), h('small', {}, [say(`profiles.${r.better}`), beside].filter(Boolean).join('. ')), r.note && h('small', {}, r.note));
  };
  const body = h('div', { class: 'profiles' }, list.map((p) => h('section', { 'aria-labelledby': `profiel-${p.id}` }, h('h3', { id: `profiel-${p.id}` }, p.name), h('p', { class: 'small quiet' }, p.about),
    h('ul', {}, p.rows.map(row)), p.missing.length > 0 && h('p', { class: 'xs quiet' }, say('profiles.missing', { names: p.missing.join(', ') })))));
  const ids = ['*', ...data.groups.map((g) => g.id)];
  const columns = [{ key: 'side', label: say('profiles.side') }, { key: 'what', label: say('gaps.what') }, { key: 'better', label: say('profiles.better') }, ...ids.map((id) => ({ key: id, label: nameOf(data.groups, id), num: true })), { key: 'about', label: say('profiles.about') }];
  const rows = list.flatMap((p) => p.rows.map((r) => ({ side: p.name, what: r.name, better: say(`profiles.${r.better}`), about: r.about, ...Object.fromEntries(ids.map((id) => [id, cell(r.groups[id])])) })));
  return figure({ id: 'profielen', size: 'c12', head: [say('profiles.head')], method: say('profiles.method'), body, twin: { columns, rows } });
}

/** A share is written as a percentage; a mean is not, even when it lies between 0 and 1. */
function isShare(number) {
  return number?.v >= 0 && number.v <= 1 && /^[\d.,]+%/.test(number.text);
}

function bar(share) {
  return svg('svg', { width: '100%', height: 8, 'aria-hidden': 'true' }, svg('rect', { width: '100%', height: 8, fill: 'var(--rule)' }), svg('rect', { width: `${share * 100}%`, height: 8, fill: 'var(--route)' }));
}
