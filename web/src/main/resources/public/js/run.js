/** A run on the page: start it, see it go, stop it; the same on every page, with the exact words for each state. */

import { address, del, get, post } from './api.js';
import { h, replace } from './dom.js';
import { announce } from './messages.js';
import { endNote, failedNote, goneNote, idleNote } from './run-notes.js';
import { fillBar, going, left, remember, remembered } from './run-parts.js';
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
 * @param {function(Object)} [r.onProvisional] called with the run when there is more to show: get the page's data with `run=…`
 * @param {function(Object)} [r.onEnd] called once with the run when it ended, whatever its state
 * @returns {HTMLElement & {start: function(), leave: function()}} call leave when the page is left: the run itself goes on
 */
export function runProgress({ journey, situation, compact = false, query = {}, onProvisional, onEnd }) {
  const box = h('div', { class: compact ? 'run compact' : 'run' });
  const key = `inwonerreis.run.${journey}/${situation.id}`;
  const self = { run: null, source: null, timer: null, said: 0, began: 0, left: false };
  const button = (word, act, kind = '') => h('button', { class: `btn ${kind}`.trim(), type: 'button', onclick: act }, say(word));

  function idle() {
    show(idleNote(journey, situation, compact, button, start));
  }

  const gone = (again) => goneNote(button('gone.now', again));

  function show(content) {
    const focused = box.contains(document.activeElement);
    replace(box, content);
    if (focused) box.querySelector('button, a')?.focus();
  }

  async function start() {
    try {
      const { body } = await post(`/api/journeys/${encodeURIComponent(journey)}/runs`, null, { query: { situatie: situation.id, ...query } });
      self.began = Date.now();
      follow(body.run);
    } catch (problem) {
      if (problem.status === 409 && problem.body.run) return follow(problem.body.run);
      show(problem.gone ? gone(start) : failedNote(problem, button('run.again', start)));
    }
    return undefined;
  }

  function follow(id) {
    self.run = { run: id, state: 'running', done: 0, of: 0 };
    self.said = 0;
    remember(key, id);
    announce(say('run.starting'));
    progress();
    listen();
  }

  function listen() {
    clearTimeout(self.timer);
    self.source?.close();
    const source = new EventSource(address(`/api/runs/${self.run.run}/events`));
    self.source = source;
    const on = (name, act) => source.addEventListener(name, (event) => { self.run = { ...self.run, ...JSON.parse(event.data) }; act(self.run); });
    on('progress', () => { progress(); speak(); });
    on('provisional', (run) => { progress(); onProvisional?.(run); });
    on('end', ended);
    source.onerror = () => {
      source.close();
      show(gone(ask));
      self.timer = setTimeout(ask, RETRY);
    };
  }

  /** Asks how the run stands after the connection was lost. */
  async function ask() {
    clearTimeout(self.timer);
    try {
      self.run = { ...self.run, ...(await get(`/api/runs/${self.run.run}`)) };
      if (self.left) return;
      if (self.run.state === 'running') {
        progress();
        listen();
      } else ended(self.run);
    } catch (problem) {
      if (self.left) return;
      if (!problem.gone) return forgotten();
      show(gone(ask));
      self.timer = setTimeout(ask, RETRY);
    }
  }

  /** The server does not know the run any more: what the page shows must be asked anew. */
  function forgotten() {
    remember(key, null);
    const { run } = self;
    self.run = null;
    idle();
    if (run.done > 0) onEnd?.({ ...run, state: 'done' });
  }

  function progress() {
    const { done = 0, of = 0, secondsLeft } = self.run;
    const words = of > 0 && !(self.run.waiting > 0) ? say('run.busy', { done, n: of }) : self.run.waiting > 0 ? say('run.queued', { n: self.run.waiting }) : say('run.starting');
    const rest = [of > 0 && secondsLeft > 0 ? left(secondsLeft) : '', situation.state !== 'none' ? say('run.stays') : ''].filter(Boolean).join(' ');
    if (box.firstChild?.classList?.contains('run-busy')) {
      const [title, bar, text] = box.firstChild.children;
      replace(title, words);
      replace(text, rest);
      fillBar(bar, done, of);
      return;
    }
    const bar = h('div', { class: 'run-bar', role: 'progressbar', 'aria-label': say('run.replications'), 'aria-valuemin': 0 });
    fillBar(bar, done, of);
    show(h('div', { class: 'run-busy' }, h('b', {}, words), bar, h('p', {}, rest), button('run.stop', stop)));
  }

  function speak() {
    const { done, of } = self.run;
    const quarter = of > 0 ? Math.floor((done / of) * 4) : 0;
    if (quarter > self.said && quarter < 4) announce(say('run.busy', { done, n: of }));
    self.said = Math.max(self.said, quarter);
  }

  async function stop() {
    const { run } = self;
    try {
      const answer = await del(`/api/runs/${run.run}`);
      ended({ ...self.run, ...(answer.body || {}), state: 'stopped' });
    } catch (problem) {
      if (problem.gone) show(gone(ask));
      else ask();
    }
  }

  function ended(run) {
    self.source?.close();
    if (!self.run) return;
    self.run = null;
    remember(key, null);
    show(endNote(run, { situation, began: self.began, again: button('run.again', start) }));
    onEnd?.(run);
  }

  /** Finds the run of this situation that goes on, also one that was started elsewhere. */
  async function findGoing() {
    try {
      const { runs } = await going();
      const mine = runs.find((run) => run.journey === journey && run.situation === situation.id);
      const known = mine?.run ?? remembered(key);
      if (!known || self.run || self.left) return;
      self.run = { state: 'running', done: 0, of: 0, ...mine, run: known };
      ask();
    } catch (problem) {
      if (!problem.gone) throw problem;
    }
  }

  function leave() {
    self.left = true;
    self.source?.close();
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
