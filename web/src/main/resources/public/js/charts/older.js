/** The earlier results of a situation: opened, or deleted after asking once more. Loaded when the list is unfolded. */

import { del } from '../api.js';
import { h, replace } from '../dom.js';
import { moment } from '../format.js';
import { announce } from '../messages.js';
import { say } from '../words.js';

/**
 * Makes the list.
 *
 * @param {Object} k
 * @param {Array<{id: string, when: string, seed: string, replications: number, outdated: boolean}>} k.all newest first
 * @param {Object} k.current the one that is shown
 * @param {string} k.results address of the results
 * @param {Object} k.context
 * @param {function()} k.onGone called when another than the one that is shown was deleted
 * @param {function(Error)} k.onProblem
 */
export function olderResults({ all, current, results, context, onGone, onProblem }) {
  function row(result, shown) {
    const when = moment(result.when);
    const about = say('older.about', { seed: String(result.seed), replications: result.replications });
    const open = () => { context.update({ uitkomst: result.id }); context.reload(); };
    const remove = async (event) => {
      const item = event.target.closest('li');
      if (!item.classList.contains('sure')) {
        item.classList.add('sure');
        replace(event.target, say('older.sure'));
        return;
      }
      try {
        await del(`${results}/${encodeURIComponent(result.id)}`);
        announce(say('older.gone', { when }));
        if (shown) { context.update({ uitkomst: null }); context.reload(); } else await onGone();
      } catch (problem) {
        onProblem(problem);
      }
    };
    return h('li', {}, shown ? h('b', { 'aria-current': 'true' }, when) : h('button', { class: 'btn bare small', type: 'button', onclick: open }, when),
      h('small', {}, about, result.outdated && ` ${say('older.outdated')}`),
      h('button', { class: 'btn bare small', type: 'button', 'aria-label': say('older.delete.long', { when }), onclick: remove }, say('older.delete')));
  }

  return h('ul', {}, all.map((result) => row(result, result === current)));
}
