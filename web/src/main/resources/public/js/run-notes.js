/** What the box of a run says before a run, and when there is no server. */

import { h } from './dom.js';
import { note } from './messages.js';
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

/** Makes the note for a server that does not answer. */
export function goneNote(again) {
  return note({ kind: 'bad', role: 'alert', title: say('gone.title'), text: say('gone.text'), actions: [again] });
}
