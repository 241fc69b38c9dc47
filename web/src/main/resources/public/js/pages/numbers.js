/** Getallen: the numbers of a situation in a form; changed, checked at once, saved and run. */

import { del, get, post, put } from '../api.js';
import { find, h, replace } from '../dom.js';
import { situationOf, situationPicker } from '../glasses.js';
import { time } from '../format.js';
import { icon } from '../icons.js';
import { announce, note, problemNote } from '../messages.js';
import { draftOf } from '../numbers-draft.js';
import { sectionsOf } from '../numbers-form.js';
import { differences } from '../numbers-change.js';
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
  const run = runProgress({ journey: context.id, situation: context.journey.situations.find((s) => s.id === situation), onEnd: ended });
  const search = h('input', { class: 'field', type: 'search', 'aria-label': say('search'), placeholder: say('search'), oninput: filter });
  const assumed = h('input', { type: 'checkbox', onchange: filter });
  const count = h('span', { class: 'quiet small' });
  const expert = h('textarea', { class: 'field code', rows: 18, spellcheck: 'false', 'aria-label': say('whole.title'), onchange: (e) => { draft.rewrite(e.target.value); check(); } });
  const wholeBox = h('details', { class: 'card section' }, h('summary', {}, h('h2', {}, say('whole.title'))), h('p', { class: 'about' }, say('whole.about')), expert);
  const bar = h('div', { class: 'savebar' }, h('div', { class: 'row' }, saveButton, undoButton, button('run.save', saveAndRun), button('asNew', () => dialogNew())), status);

  function draw() {
    const focused = document.activeElement?.dataset?.key;
    const caret = focused && document.activeElement.selectionStart;
    const sources = [...body.querySelectorAll('details.source[open]')].map((d) => d.closest('[data-place]').dataset.place);
    if (form.readable) replace(body, sectionsOf(form, edit, open), wholeBox);
    else replace(body, wholeBox);
    if (!form.readable) wholeBox.open = true;
    if (document.activeElement !== expert) expert.value = form.own;
    for (const place of sources) {
      const box = body.querySelector(`[data-place="${CSS.escape(place)}"] details.source`);
      if (box) box.open = true;
    }
    const again = focused && body.querySelector(`[data-key="${CSS.escape(focused)}"]`);
    if (again) {
      again.focus({ preventScroll: true });
      if (caret !== null && again.setSelectionRange && again.type === 'text') again.setSelectionRange(caret, caret);
    }
    replace(count, form.counted ?? '');
    replace(summary, findingsBox());
    state();
    filter();
  }

  function state(text) {
    saveButton.disabled = !draft.dirty;
    undoButton.disabled = !draft.dirty;
    bar.classList.toggle('dirty', draft.dirty);
    replace(status, text ?? (draft.dirty ? say('unsaved', { n: draft.count }) : ''));
  }

  function findingsBox() {
    const shown = form.findings.filter((f) => f.severity !== 'info');
    if (shown.length === 0) return null;
    const items = shown.map((f) => h('li', { class: f.severity === 'error' ? 'bad' : '' }, icon(f.severity === 'error' ? 'warn' : 'info'),
      h('div', {}, f.name && h('b', {}, `${f.name}: `), f.message, ' ', h('span', { class: 'quiet' }, f.remedy), ' ',
        placeOf(f) && h('button', { class: 'btn bare small', type: 'button', onclick: () => jump(f) }, say('goto')))));
    const list = h('ol', { class: 'findings' }, items);
    if (form.errors > 0) return note({ kind: 'bad', title: say('errors', { n: form.errors }), text: list });
    return h('details', { class: 'note-fold' }, h('summary', {}, say('warnings', { n: shown.length })), list);
  }

  function placeOf(f) {
    for (let p = f.pointer; p; p = p.slice(0, p.lastIndexOf('/'))) {
      const spot = body.querySelector(`[data-place="${CSS.escape(p)}"]`);
      if (spot) return spot;
    }
    return f.element ? body.querySelector(`[data-element="${CSS.escape(f.element)}"]`) : null;
  }

  function jump(f) {
    const spot = placeOf(f);
    if (!spot) return;
    for (let box = spot.closest('details'); box; box = box.parentElement.closest('details')) box.open = true;
    spot.hidden = false;
    spot.scrollIntoView({ block: 'center' });
    (find('input, select, textarea', spot) ?? spot).focus({ preventScroll: true });
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
      actions: [button('conflict.look', look), button('conflict.keep', () => dialogNew()), button('conflict.drop', drop)] }));
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

  function dialogNew() {
    const name = h('input', { class: 'field', type: 'text', id: 'nieuwe-naam', required: true, maxlength: 200 });
    const trouble = h('div', {});
    const make = async (event) => {
      event.preventDefault();
      try {
        const { body: made } = await post(`${path}/scenarios`, draft.body({ name: name.value }), { query: { situatie: situation } });
        draft.clear(form.etag);
        dialog.close();
        context.go(viewAddress(context.id, 'getallen', { situatie: made.situation }));
      } catch (problem) {
        replace(trouble, problemNote(problem));
      }
    };
    const dialog = h('dialog', { class: 'card ask', 'aria-labelledby': 'nieuwe-kop' }, h('form', { onsubmit: make },
      h('h2', { id: 'nieuwe-kop' }, say('asNew')), h('p', { class: 'quiet' }, say('asNew.about')), h('label', { for: 'nieuwe-naam' }, say('asNew.name')), name, trouble,
      h('div', { class: 'row' }, h('button', { class: 'btn main', type: 'submit' }, say('keep')), button('cancel', () => dialog.close()))));
    dialog.addEventListener('close', () => dialog.remove());
    root.append(dialog);
    dialog.showModal();
  }

  async function removeSituation() {
    const sure = h('dialog', { class: 'card ask' }, h('h2', {}, say('delete.sure', { name: form.name })), h('p', {}, say('delete.about')), h('div', { class: 'row' },
      button('delete', async () => {
        try {
          await del(at);
          draft.clear('');
          context.go(viewAddress(context.id, 'getallen'));
        } catch (problem) {
          replace(conflict, problemNote(problem));
        }
        sure.close();
      }, 'main'), button('cancel', () => sure.close())));
    sure.addEventListener('close', () => sure.remove());
    root.append(sure);
    sure.showModal();
  }

  /** Shows only what was searched for, and only assumptions when that is asked. */
  function filter() {
    const words = search.value.trim().toLowerCase();
    const only = assumed.checked;
    body.classList.toggle('filtered', Boolean(words) || only);
    for (const group of body.querySelectorAll('.numbers-group')) {
      const named = !words || group.dataset.words.includes(words);
      let any = false;
      for (const one of group.querySelectorAll('.number')) {
        const around = one.closest('.parts')?.dataset.words ?? '';
        one.hidden = (only && one.dataset.origin !== 'assumption') || !(named || one.dataset.words.includes(words) || around.includes(words));
        any ||= !one.hidden;
      }
      for (const parts of group.querySelectorAll('.parts')) parts.hidden = !parts.querySelector('.number:not([hidden])');
      group.hidden = (Boolean(words) || only) && !any && !(named && words && !only);
    }
    if (words || only) for (const box of body.querySelectorAll('.section')) if (box.querySelector('.numbers-group:not([hidden])')) box.open = true;
  }

  const keys = (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const typing = event.target.matches?.('input, textarea') && event.target.value !== event.target.defaultValue && event.target.dataset.key && event.target.value !== valueOf(event.target.dataset.key);
    if (key === 's') {
      event.preventDefault();
      save();
    } else if (key === 'z' && !typing && !event.shiftKey && draft.dirty) {
      event.preventDefault();
      undo();
    } else if ((key === 'y' || (key === 'z' && event.shiftKey)) && !typing && draft.redo()) {
      event.preventDefault();
      check();
    }
  };
  const valueOf = (key) => body.querySelector(`[data-key="${CSS.escape(key)}"]`)?.getAttribute('data-text') ?? null;
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
