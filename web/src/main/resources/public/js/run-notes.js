/** What the box of a run says before a run, after it, and when it cannot go on. */

import { h } from './dom.js';
import { announce, findingsList, note } from './messages.js';
import { say } from './words.js';

/** Makes the note for a situation that does not calculate now; null when there is nothing to say. */
export function idleNote(journey, situation, compact, button, start) {
  const { state, canRun, errors = 0, seconds, fix = 'getallen' } = situation;
  if (!canRun) {
    const href = `/reis/${encodeURIComponent(journey)}/${fix}?situatie=${encodeURIComponent(situation.id)}`;
    return note({ kind: 'bad', title: say(fix === 'kaart' ? 'run.refused.model' : 'run.refused', { n: errors }), text: firstError(situation),
      actions: [h('a', { class: compact ? '' : 'btn main', href }, say('run.fix'))] });
  }
  const about = seconds ? h('span', { class: 'quiet' }, say('run.about', { n: Math.max(1, Math.round(seconds)) })) : null;
  if (state === 'none') return note({ kind: 'info', title: say('run.none.title'), text: say('run.none.text'), actions: [button('run.now', start, 'main'), about] });
  if (state === 'outdated') return note({ kind: 'warn', title: say('run.outdated'), actions: [button('run.again', start), about] });
  return null;
}

function firstError({ firstName, firstLine, firstError: message = '' }) {
  const place = firstName ?? (firstLine ? say('finding.line', { n: firstLine }) : '');
  return place ? `${place}: ${message}` : message;
}

/**
 * Makes the note for a run that ended.
 *
 * @param {Object} run as the server gave it last
 * @param {Object} k
 * @param {{state: string}} k.situation
 * @param {number} k.began when it was started on this page; 0 when it was started elsewhere
 * @param {Node} k.again the button that starts another
 */
export function endNote(run, { situation, began, again }) {
  if (run.state === 'done') {
    const seconds = Math.max(1, Math.round(run.seconds ?? (Date.now() - began) / 1000));
    const facts = run.residents ? say('run.done.facts', { residents: run.residents, replications: run.of }) : '';
    const title = run.seconds || began ? say('run.done', { n: seconds }) : say('run.done.short');
    announce(`${title} ${facts}`);
    return note({ kind: 'good', title, text: facts, role: 'status' });
  }
  if (run.state === 'stopped') return note({ kind: 'info', text: say(situation.state === 'none' ? 'run.stopped' : 'run.stopped.kept'), actions: [again], role: 'status' });
  return failedNote({ ...run, ...(run.problem ?? {}) }, again);
}

/** Makes the note for a run that failed or was refused: why, and the button that starts another. */
export function failedNote(problem, again) {
  const findings = problem.findings ?? [];
  const errors = findings.filter((f) => f.severity === 'error').length;
  const refused = problem.state === 'refused' || problem.status === 422;
  return note({ kind: 'bad', role: 'alert', title: refused && errors ? say('run.refused', { n: errors }) : say('run.failed'),
    text: findings.length ? findingsList(findings) : [problem.detail || problem.message, problem.remedy].filter(Boolean).join(' '), actions: [again] });
}

/** Makes the note for a server that does not answer. */
export function goneNote(again) {
  return note({ kind: 'bad', role: 'alert', title: say('gone.title'), text: say('gone.text'), actions: [again] });
}
