/** A run on the page: start it, see it go, stop it; the same on every page, with the exact words for each state. */

import { post } from './api.js';
import { h, replace } from './dom.js';
import { goneNote, idleNote } from './run-notes.js';
import { going, remember, remembered } from './run-known.js';
import { say } from './words.js';

const RETRY = 5000;

/**
 * Makes the box of a situation's runs.
 *
 * Not calculated, outdated and refused have their note and button; while a run goes on there is its progress. When nothing
 * is to be said (a current result) the box is empty; `start()` works then too. A run that goes on is found again after a reload.
 *
 * @param {Object} r
 * @param {string} r.journey id
 * @param {{id: string, state: string, canRun: boolean, errors: number, seconds?: number, firstError?: string, firstName?: string, fix?: string}} r.situation
 *     as in GET /api/journeys/{id}
 * @param {boolean} [r.compact] one line, for a row of a list
 * @param {Object} [r.query] seed, replications
 * @param {{path: string, query: Object}} [r.request] what is asked to start one, when it is no run of one situation
 * @param {function(Object)} [r.onProvisional] called with the run when there is more to show: get the page's data with `run=…`
 * @param {function(Object)} [r.onEnd] called once with the run when it ended, whatever its state
 * @returns {HTMLElement & {start: function(), leave: function()}} call leave when the page is left: the run itself goes on
 */
export function runProgress({ journey, situation, compact = false, query = {}, request = { path: 'runs', query: { situatie: situation.id } }, onProvisional, onEnd }) {
  const box = h('div', { class: compact ? 'run compact' : 'run' });
  const key = `inwonerreis.run.${journey}/${situation.id}`;
  const self = { following: null, endNote: null, timer: null, began: 0, left: false };
  const button = (word, act, kind = '') => h('button', { class: `btn ${kind}`.trim(), type: 'button', onclick: act }, say(word));

  function idle() {
    show(idleNote(journey, situation, compact, button, start));
  }

  function show(content) {
    const focused = box.contains(document.activeElement);
    replace(box, content);
    if (focused) box.querySelector('button, a')?.focus();
  }

  /** Says that the server does not answer, and tries again after a while. */
  function lost(act) {
    if (self.left) return;
    const again = () => { clearTimeout(self.timer); act(); };
    clearTimeout(self.timer);
    show(goneNote(button('gone.now', again)));
    self.timer = setTimeout(again, RETRY);
  }

  async function start() {
    try {
      const { body } = await post(`/api/journeys/${encodeURIComponent(journey)}/${request.path}`, null, { query: { ...request.query, ...query } });
      self.began = Date.now();
      await follow({ run: body.run, state: 'running', done: 0, of: 0 });
    } catch (problem) {
      if (problem.status === 409 && problem.body.run) await follow({ run: problem.body.run, state: 'running', done: 0, of: 0 });
      else if (problem.gone) lost(start);
      else show((await import('./run-end.js')).failedNote(problem, button('run.again', start)));
    }
  }

  /** Follows a run, with what is only needed while one goes on. */
  async function follow(run) {
    remember(key, run.run);
    const [{ followRun }, { endNote }] = await Promise.all([import('./run-follow.js'), import('./run-end.js')]);
    if (self.left) return;
    self.endNote = endNote;
    self.following = followRun(run, { box, stays: situation.state !== 'none', show, lost, button, onProvisional, onEnd: ended, onForgotten: forgotten });
  }

  function ended(run) {
    self.following = null;
    remember(key, null);
    show(self.endNote(run, { situation, began: self.began, again: button('run.again', start) }));
    onEnd?.(run);
  }

  /** The server does not know the run any more: what the page shows must be asked anew. */
  function forgotten(run) {
    self.following = null;
    remember(key, null);
    idle();
    if (run.done > 0) onEnd?.({ ...run, state: 'done' });
  }

  /** Finds the run of this situation that goes on, also one that was started elsewhere. */
  async function findGoing() {
    try {
      const { runs } = await going();
      const mine = runs.find((run) => run.journey === journey && run.situation === situation.id);
      const known = mine?.run ?? remembered(key);
      if (known && !self.following && !self.left) await follow({ state: 'running', done: 0, of: 0, ...mine, run: known });
    } catch (problem) {
      if (!problem.gone) throw problem;
    }
  }

  function leave() {
    self.left = true;
    self.following?.leave();
    clearTimeout(self.timer);
  }

  idle();
  findGoing();
  return Object.assign(box, { start, leave });
}

/** Makes the mark for numbers of a run that still goes on. */
export function provisionalMark(run) {
  return h('span', { class: 'tag', title: run?.of ? say('run.provisional.long', { done: run.done, n: run.of }) : false }, say('run.provisional'));
}
