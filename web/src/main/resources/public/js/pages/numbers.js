/** Getallen: the numbers of a situation in a form; changed, checked at once, saved and run. */

import { del, get, post, put } from '../api.js';
import { h, replace } from '../dom.js';
import { situationOf, situationPicker } from '../glasses.js';
import { time } from '../format.js';
import { announce, note, problemNote } from '../messages.js';
import { differences } from '../numbers-change.js';
import { askName, askSure } from '../numbers-dialogs.js';
import { draftOf } from '../numbers-draft.js';
import { filterFields } from '../numbers-filter.js';
import { findingsBox } from '../numbers-findings.js';
import { redrawn, sectionsOf } from '../numbers-form.js';
import { draftKeys } from '../numbers-keys.js';
import { runProgress } from '../run.js';
import { viewAddress } from '../top.js';
import { say } from '../words.js';

const PAUSE = 250;

/** Shows the page. */
export async function show(root, context) {
  const situation = situationOf(context);
  const path = `/api/journeys/${encodeURIComponent(context.id)}`;
  const at = `${path}/scenarios/${encodeURIComponent(situation)}`;
  let form = await get(`${path}/numbers`, { situatie: situation });
  const draft = draftOf(context.id, situation, form.etag);
  const open = new Set(['run', 'arrivals']);
  let before = form.headline;
  let turn = 0;
  let timer;

  const summary = h('div', {});
  const status = h('p', { class: 'saved', role: 'status' });
  const conflict = h('div', {});
  const body = h('div', { class: 'sections' });
  const outcome = h('div', {});
  const button = (word, act, kind = '') => h('button', { class: `btn ${kind}`.trim(), type: 'button', onclick: act }, say(word));
  const saveButton = button('save', save, 'main');
  const undoButton = button('undo', undo);
  const known = context.journey.situations.find((s) => s.id === situation);
  // What is wrong stands above the form already.
  const run = runProgress({ journey: context.id, situation: known.canRun ? known : { ...known, canRun: true, state: 'current' }, onEnd: ended });
  const search = h('input', { class: 'field', type: 'search', 'aria-label': say('search'), placeholder: say('search'), oninput: () => filter() });
  const assumed = h('input', { type: 'checkbox', onchange: () => filter() });
  const count = h('span', { class: 'quiet small' });
  const expert = h('textarea', { class: 'field code', rows: 18, spellcheck: 'false', 'aria-label': say('whole.title'), onchange: (e) => { draft.rewrite(e.target.value); check(); } });
  const wholeBox = h('details', { class: 'card section' }, h('summary', {}, h('h2', {}, say('whole.title'))), h('p', { class: 'about' }, say('whole.about')), expert);
  const bar = h('div', { class: 'savebar' }, h('div', { class: 'row' }, saveButton, undoButton, button('run.save', saveAndRun), button('asNew', keepAsNew)), status);

  const filter = () => filterFields(body, search.value, assumed.checked);

  function draw() {
    redrawn(body, form.readable ? [sectionsOf(form, edit, open), wholeBox] : [wholeBox]);
    if (!form.readable) wholeBox.open = true;
    if (document.activeElement !== expert) expert.value = form.own;
    replace(count, form.counted ?? '');
    replace(summary, findingsBox(form, body));
    state();
    filter();
  }

  function state(text) {
    saveButton.disabled = !draft.dirty;
    undoButton.disabled = !draft.dirty;
    bar.classList.toggle('dirty', draft.dirty);
    replace(status, text ?? (draft.dirty ? say('unsaved', { n: draft.count }) : ''));
  }

  function edit(...edits) {
    draft.add(...edits);
    state();
    clearTimeout(timer);
    timer = setTimeout(check, PAUSE);
  }

  /** Asks the server what the draft says, and what is wrong with it. */
  async function check() {
    clearTimeout(timer);
    const mine = (turn += 1);
    try {
      const { body: now } = await post(`${at}/check`, draft.body());
      if (mine !== turn) return;
      const errors = form.errors;
      form = now;
      draw();
      if (form.errors !== errors) announce(form.errors ? say('errors', { n: form.errors }) : say('errors.none'));
      if (form.etag !== draft.etag) changed();
    } catch (problem) {
      if (mine === turn) replace(conflict, problemNote(problem, [button('again', check)]));
    }
  }

  async function save() {
    if (document.activeElement?.dataset?.key) document.activeElement.dispatchEvent(new Event('change'));
    if (!draft.dirty) return true;
    clearTimeout(timer);
    turn += 1;
    try {
      const { body: now, etag } = await put(at, draft.body(), { etag: draft.etag });
      form = now;
      draft.clear(etag ?? now.etag);
      replace(conflict);
      draw();
      state(say('saved', { time: time(new Date()) }));
      if (form.situation !== situation) context.go(viewAddress(context.id, 'getallen', { situatie: form.situation }));
      return true;
    } catch (problem) {
      if (problem.status === 412) changed();
      else replace(conflict, problemNote(problem, problem.gone ? [button('again', save)] : []));
      state(say('notSaved'));
      (conflict.querySelector('.note') ?? summary).focus?.();
      if (problem.status === 422) check();
      return false;
    }
  }

  async function saveAndRun() {
    outcome.replaceChildren();
    if (await save()) run.start();
  }

  async function ended(now) {
    if (now.state !== 'done') return;
    const { headline } = await get(`${path}/numbers`, { situatie: situation });
    const link = h('a', { class: 'btn main', href: viewAddress(context.id, 'uitkomst', { ...context.params, situatie: situation }) }, say('toOutcome'));
    replace(outcome, note({ kind: 'good', title: say('ran'), role: 'status', text: differences(before, headline), actions: [link] }));
    before = headline;
  }

  function changed() {
    const look = () => window.open(`${path}/scenarios/${encodeURIComponent(situation)}`, '_blank', 'noopener');
    replace(conflict, note({ kind: 'warn', role: 'alert', title: say('conflict.title'), text: say('conflict.text'),
      actions: [button('conflict.look', look), button('conflict.keep', keepAsNew), button('conflict.drop', drop)] }));
    conflict.firstChild.focus();
  }

  async function drop() {
    form = await get(`${path}/numbers`, { situatie: situation });
    draft.clear(form.etag);
    replace(conflict);
    draw();
  }

  function undo() {
    if (draft.undo()) check();
    else if (draft.dirty) drop();
  }

  /** Asks for the name of a new situation, which takes the draft along. */
  function keepAsNew() {
    askName(root, async (name) => {
      const { body: made } = await post(`${path}/scenarios`, draft.body({ name }), { query: { situatie: situation } });
      draft.clear(form.etag);
      return () => context.go(viewAddress(context.id, 'getallen', { situatie: made.situation }));
    });
  }

  /** Deletes the situation after asking whether that is sure. */
  function removeSituation() {
    askSure(root, form.name, async () => {
      try {
        await del(at);
        draft.clear('');
        context.go(viewAddress(context.id, 'getallen'));
      } catch (problem) {
        replace(conflict, problemNote(problem));
      }
    });
  }

  const keys = draftKeys(draft, { save, undo, check });
  const warn = (event) => { if (draft.dirty) event.preventDefault(); };
  document.addEventListener('keydown', keys);
  window.addEventListener('beforeunload', warn);

  replace(root, h('div', { class: 'page numbers' },
    h('header', { class: 'numbers-head' }, h('div', {}, h('h1', {}, say('title', { name: form.name })), h('p', { class: 'lede' }, form.below ? say('lede.whatIf', { name: form.below }) : say('lede'))),
      h('div', { class: 'row' }, situationPicker(context), form.canDelete && button('delete', removeSituation, 'bare'))),
    h('div', { class: 'row tools-row' }, h('span', { class: 'searchbox' }, search), h('label', { class: 'check' }, assumed, say('onlyAssumed')), count),
    conflict, summary, run, outcome, body, bar));
  draw();
  if (draft.found) {
    announce(say('restored'));
    await check();
    state(say('restored'));
  }
  return () => {
    document.removeEventListener('keydown', keys);
    window.removeEventListener('beforeunload', warn);
    clearTimeout(timer);
    run.leave();
  };
}
