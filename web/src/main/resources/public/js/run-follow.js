/** A run that goes on: its progress as the server tells it, and the button that stops it. Loaded when there is one. */

import { address, del, get } from './api.js';
import { h, replace } from './dom.js';
import { announce } from './messages.js';
import { fillBar, left } from './run-bar.js';
import { say } from './words.js';

/**
 * Follows a run to its end.
 *
 * @param {Object} first the run as far as it is known: `{run, state, done, of}`
 * @param {Object} k
 * @param {HTMLElement} k.box where it is shown
 * @param {boolean} k.stays whether an earlier result stays on the page
 * @param {function(Node)} k.show puts something in the box
 * @param {function(function())} k.lost says that there is no server, and does something again after a while
 * @param {function(string, function()): Node} k.button
 * @param {function(Object)} [k.onProvisional]
 * @param {function(Object)} k.onEnd called once
 * @param {function(Object)} k.onForgotten called when the server does not know the run
 * @returns {{leave: function()}}
 */
export function followRun(first, { box, stays, show, lost, button, onProvisional, onEnd, onForgotten }) {
  let run = first;
  let source = null;
  let said = 0;
  let over = false;
  const path = `/api/runs/${first.run}`;

  function listen() {
    source?.close();
    const mine = new EventSource(address(`${path}/events`));
    source = mine;
    const on = (name, act) => mine.addEventListener(name, (event) => { run = { ...run, ...JSON.parse(event.data) }; act(run); });
    on('progress', () => { progress(); speak(); });
    on('provisional', () => { progress(); onProvisional?.(run); });
    on('end', ended);
    mine.onerror = () => {
      mine.close();
      if (!over) lost(ask);
    };
  }

  /** Asks how the run stands. */
  async function ask() {
    try {
      run = { ...run, ...(await get(path)) };
      if (over) return;
      if (run.state !== 'running') ended(run);
      else {
        progress();
        listen();
      }
    } catch (problem) {
      if (over) return;
      if (problem.gone) lost(ask);
      else {
        over = true;
        onForgotten(run);
      }
    }
  }

  function progress() {
    const { done = 0, of = 0, waiting = 0, secondsLeft } = run;
    const words = waiting > 0 ? say('run.queued', { n: waiting }) : of > 0 ? say('run.busy', { done, n: of }) : say('run.starting');
    const rest = [of > 0 && secondsLeft > 0 ? left(secondsLeft) : '', stays ? say('run.stays') : ''].filter(Boolean).join(' ');
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

  /** Says a quarter, half and three quarters, for who cannot see the bar. */
  function speak() {
    const { done, of } = run;
    const quarter = of > 0 ? Math.floor((done / of) * 4) : 0;
    if (quarter > said && quarter < 4) announce(say('run.busy', { done, n: of }));
    said = Math.max(said, quarter);
  }

  async function stop() {
    try {
      const answer = await del(path);
      ended({ ...run, ...(answer.body || {}), state: 'stopped' });
    } catch (problem) {
      if (over) return;
      if (problem.gone) lost(stop);
      else ask();
    }
  }

  function ended(last) {
    source?.close();
    if (over) return;
    over = true;
    onEnd(last);
  }

  if (!first.done) announce(say('run.starting'));
  progress();
  ask();
  return { leave() { over = true; source?.close(); } };
}
