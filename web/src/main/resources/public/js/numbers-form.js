/** The form of the numbers as a whole: sections, what can be added, and what is wrong. */

import { freshId, h, replace } from './dom.js';
import { channelIcon, icon } from './icons.js';
import { fieldsOf, list, sumOf } from './numbers-fields.js';
import { say } from './words.js';

/**
 * Draws all sections.
 *
 * @param {Object} form the answer of the server
 * @param {function(...Object)} edit
 * @param {Set<string>} open ids of the sections and steps that are folded open
 */
export function sectionsOf(form, edit, open) {
  const fields = fieldsOf(form, edit);
  return form.sections.map((section) => {
    const wrong = section.groups.some((g) => belongs(g, form, fields));
    const box = h('details', { class: 'card section', id: `deel-${section.id}`, open: open.has(section.id) || wrong },
      h('summary', {}, h('h2', {}, section.title), h('span', { class: 'quiet small' }, summary(section))),
      h('p', { class: 'about' }, section.about), grouped(section, fields, edit));
    box.addEventListener('toggle', () => { if (box.open) open.add(section.id); else open.delete(section.id); });
    return box;
  });
}

function belongs(group, form, fields) {
  return (group.p && fields.findings(group.p).length > 0) || group.fields.some((f) => fields.findings(f.p).some((x) => x.severity === 'error'))
    || (group.element && form.findings.some((f) => f.element === group.element && f.severity === 'error'));
}

/** How many of the numbers that the page counts stand here: those that have a source, or are an assumption. */
function summary(section) {
  return section.count > 0 ? say('filled', { n: section.count }) : '';
}

/** Puts what belongs to one step under one heading. */
function grouped(section, fields, edit) {
  let head = null;
  return section.groups.map((group) => {
    const under = group.channel !== undefined && head === group.element;
    head = group.element ?? null;
    return drawGroup(group, fields, edit, under);
  });
}

function drawGroup(group, fields, edit, under) {
  const wrong = group.p ? fields.findings(group.p, true) : fields.findings(`/${group.id}`, true);
  const title = under || group.sub ? h('h4', {}, group.channel && group.channel !== '*' && [channelIcon(group.channel), ' '], group.sub ?? group.title) : group.title && h('h3', {}, group.title);
  const name = [group.title, group.sub].filter(Boolean).join(', ');
  return h('div', { class: `numbers-group${under ? ' under' : ''}`, tabindex: -1, data: { place: group.p ?? group.id, element: group.element ?? '', words: name.toLowerCase() } },
    (title || group.remove) && h('div', { class: 'group-head' }, title,
      group.remove && h('button', { class: 'btn bare small', type: 'button', 'aria-label': `${say('remove')}: ${name}`, onclick: () => edit({ p: group.p, remove: true }) }, say('remove'))),
    group.default && h('p', { class: 'quiet small' }, group.default),
    group.units && units(group, edit), group.fields.map(fields.field), group.note && h('p', { class: 'quiet small' }, group.note), sumOf(group), list(wrong, null),
    adder(group, name, edit));
}

function units(group, edit) {
  const now = group.units.find((u) => u.on);
  if (!now) return null;
  const id = freshId('u');
  return h('p', { class: 'row' }, h('label', { for: id, class: 'small' }, say('unit')), h('span', { class: 'pick' },
    h('select', { id, onchange: (e) => edit({ p: `/arrivals/${now.v}`, unit: e.target.value }) }, group.units.map((u) => h('option', { value: u.v, selected: u.on }, u.label)))));
}

/** Offers what can be added; what needs a name asks for it. */
function adder(group, name, edit) {
  if (group.add.length === 0) return null;
  const id = freshId('t');
  const select = h('select', { id }, h('option', { value: '' }, say('add.choose')), group.add.map((a, i) => h('option', { value: i }, a.label)));
  const label = h('input', { class: 'field', type: 'text', 'aria-label': say('add.name'), placeholder: say('add.name'), hidden: true, pattern: '[A-Za-z][A-Za-z0-9_\\-]*' });
  select.addEventListener('change', () => { label.hidden = !group.add[select.value]?.named; if (!label.hidden) label.focus(); });
  const add = () => {
    const chosen = group.add[select.value];
    if (!chosen) return select.focus();
    if (!chosen.named) return edit({ p: chosen.p, v: chosen.v });
    if (!label.value.trim() || !label.checkValidity()) {
      label.setCustomValidity(say('add.pattern'));
      label.reportValidity();
      label.setCustomValidity('');
      return undefined;
    }
    return edit({ p: `${chosen.p}/${label.value.trim()}`, v: chosen.v });
  };
  return h('div', { class: 'add' }, h('label', { class: 'vh', for: id }, `${say('add')}: ${name}`), h('span', { class: 'pick' }, select), label,
    h('button', { class: 'btn small', type: 'button', onclick: add }, icon('plus'), say('add')));
}

/** Puts the form in its place anew: sources that were open stay open, and the field in use keeps the focus. */
export function redrawn(body, content) {
  const focused = document.activeElement?.dataset?.key;
  const caret = focused && document.activeElement.selectionStart;
  const sources = [...body.querySelectorAll('details.source[open]')].map((d) => d.closest('[data-place]').dataset.place);
  replace(body, content);
  for (const place of sources) {
    const box = body.querySelector(`[data-place="${CSS.escape(place)}"] details.source`);
    if (box) box.open = true;
  }
  const again = focused && body.querySelector(`[data-key="${CSS.escape(focused)}"]`);
  if (!again) return;
  again.focus({ preventScroll: true });
  if (caret !== null && again.setSelectionRange && again.type === 'text') again.setSelectionRange(caret, caret);
}
