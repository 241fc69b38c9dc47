/** What the page of the numbers asks before it does something: a name, or whether it is sure. */

import { h, replace } from './dom.js';
import { problemNote } from './messages.js';
import { say } from './words.js';

/**
 * Asks for the name of a new situation.
 *
 * @param {HTMLElement} root
 * @param {function(string): Promise<function()>} make keeps it under that name, and gives what to do when the question has
 *     gone; what it throws is told in the dialog, which stays open
 */
export function askName(root, make) {
  const name = h('input', { class: 'field', type: 'text', id: 'nieuwe-naam', required: true, maxlength: 200 });
  const trouble = h('div', {});
  const submit = async (event) => {
    event.preventDefault();
    try {
      const then = await make(name.value);
      dialog.close();
      then();
    } catch (problem) {
      replace(trouble, problemNote(problem));
    }
  };
  const dialog = h('dialog', { class: 'card ask', 'aria-labelledby': 'nieuwe-kop' }, h('form', { onsubmit: submit },
    h('h2', { id: 'nieuwe-kop' }, say('asNew')), h('p', { class: 'quiet' }, say('asNew.about')), h('label', { for: 'nieuwe-naam' }, say('asNew.name')), name, trouble,
    h('div', { class: 'row' }, h('button', { class: 'btn main', type: 'submit' }, say('keep')), cancel(() => dialog.close()))));
  open(root, dialog);
}

/** Asks whether a situation may be deleted; `act` is done when it is sure. */
export function askSure(root, name, act) {
  const sure = async () => {
    await act();
    dialog.close();
  };
  const dialog = h('dialog', { class: 'card ask', 'aria-labelledby': 'weg-kop' }, h('h2', { id: 'weg-kop' }, say('delete.sure', { name })), h('p', {}, say('delete.about')),
    h('div', { class: 'row' }, h('button', { class: 'btn main', type: 'button', onclick: sure }, say('delete')), cancel(() => dialog.close())));
  open(root, dialog);
}

function cancel(act) {
  return h('button', { class: 'btn', type: 'button', onclick: act }, say('cancel'));
}

function open(root, dialog) {
  dialog.addEventListener('close', () => dialog.remove());
  root.append(dialog);
  dialog.showModal();
}
