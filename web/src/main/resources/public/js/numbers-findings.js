/** What is wrong with the numbers, above the form, with a way to each place. */

import { find, h } from './dom.js';
import { icon } from './icons.js';
import { note } from './messages.js';
import { say } from './words.js';

/** Lists the findings: errors in a note, warnings folded under it. */
export function findingsBox(form, body) {
  const errors = form.findings.filter((f) => f.severity === 'error');
  const warnings = form.findings.filter((f) => f.severity === 'warning');
  return [errors.length > 0 && note({ kind: 'bad', title: say('errors', { n: errors.length }), text: listed(errors, body) }),
    warnings.length > 0 && h('details', { class: 'note-fold' }, h('summary', {}, say('warnings', { n: warnings.length })), listed(warnings, body))];
}

function listed(findings, body) {
  return h('ol', { class: 'findings' }, findings.map((f) => h('li', { class: f.severity === 'error' ? 'bad' : '' }, icon(f.severity === 'error' ? 'warn' : 'info'),
    h('div', {}, f.name && h('b', {}, `${f.name}: `), f.message, ' ', h('span', { class: 'quiet' }, f.remedy), ' ',
      placeOf(f, body) && h('button', { class: 'btn bare small', type: 'button', onclick: () => jump(placeOf(f, body)) }, say('goto'))))));
}

/** Finds the field of a finding, or the nearest thing that holds it. */
function placeOf(f, body) {
  for (let p = f.pointer; p; p = p.slice(0, p.lastIndexOf('/'))) {
    const spot = body.querySelector(`[data-place="${CSS.escape(p)}"]`);
    if (spot) return spot;
  }
  return f.element ? body.querySelector(`[data-element="${CSS.escape(f.element)}"]`) : null;
}

/** Opens what a place is folded into, and puts the focus there. */
function jump(spot) {
  if (!spot) return;
  for (let box = spot.closest('details'); box; box = box.parentElement.closest('details')) box.open = true;
  spot.hidden = false;
  spot.scrollIntoView({ block: 'center' });
  (find('input, select, textarea', spot) ?? spot).focus({ preventScroll: true });
}
