/** What the box of a run says when a run ended or did not begin. Loaded when one did. */

import { announce, findingsList, note } from './messages.js';
import { say } from './words.js';

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
