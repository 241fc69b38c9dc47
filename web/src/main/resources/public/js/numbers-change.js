/** What changed from one result to the next: a sentence for each headline number, true to the intervals. */

import { h } from './dom.js';
import { say } from './words.js';

/**
 * Tells the differences; nothing where there was no result before.
 *
 * @param {Array<{id: string, label: string, lo: number, hi: number, text: string}>} [before]
 * @param {Array} [after]
 */
export function differences(before, after) {
  if (!before || !after) return null;
  const told = after.map((now) => ({ now, then: before.find((b) => b.id === now.id) })).filter(({ then }) => then);
  return told.length ? h('ul', { class: 'changes' }, told.map(({ now, then }) => h('li', {}, sentence(then, now)))) : null;
}

function sentence(then, now) {
  const unsure = [then.lo, then.hi, now.lo, now.hi].some((v) => v === null || v === undefined);
  if (unsure || (now.lo <= then.hi && then.lo <= now.hi)) return say('change.none', { label: now.label, text: now.text });
  return say(now.lo > then.hi ? 'change.more' : 'change.less', { label: now.label, text: now.text, then: then.text });
}
