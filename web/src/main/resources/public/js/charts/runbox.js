/** Beside the sentences: what was run, what to take along, and the earlier results. */

import { address, get } from '../api.js';
import { h, replace } from '../dom.js';
import { problemNote } from '../messages.js';
import { say } from '../words.js';

/**
 * Makes the box.
 *
 * @param {Object} data the page
 * @param {Object} context
 * @param {function()} rerun starts a run
 * @param {function(): Promise} whole draws what is not drawn yet, for paper
 */
export function runBox(data, context, rerun, whole) {
  const { run } = data;
  const facts = [['run.situation', run.scenario], ['run.length', run.length], ['run.residents', run.residents], ['run.seed', run.seed], ['run.version', run.version]].filter(([, value]) => value);
  const files = h('div', { class: 'row files' });
  const older = h('div', { class: 'older' });
  const box = h('aside', { class: 'about', 'aria-label': say('run.box') },
    h('dl', {}, facts.map(([key, value]) => [h('dt', {}, say(key)), h('dd', {}, value, key === 'run.length' && run.warmUp && h('small', {}, run.warmUp))])),
    data.warnings.length > 0 && h('a', { class: 'alerts', href: '#letop' }, say('run.alerts', { n: data.warnings.length })),
    h('button', { class: 'btn', type: 'button', onclick: rerun }, say('again')), files, older, h('span', { class: 'xs quiet' }, say('run.small')));
  const results = `/api/journeys/${encodeURIComponent(context.id)}/results`;
  const print = h('button', { class: 'btn bare small', type: 'button', onclick: () => whole().then(() => window.print()) }, say('print'));
  replace(files, print);
  if (data.state !== 'provisional') list().catch(() => {});

  async function list() {
    const answer = await get(results, { situatie: data.situation });
    const all = Array.isArray(answer) ? answer : answer.results ?? [];
    const current = all.find((r) => r.id === context.params.uitkomst) ?? all[0];
    if (!current) return;
    const file = (ending, extra = {}) => address(`${results}/${encodeURIComponent(current.id)}.${ending}`, extra);
    replace(files, h('a', { href: file('csv', context.language === 'nl' ? { csv: 'nl' } : {}), download: '' }, say('csv')), h('a', { href: file('json'), download: '' }, 'JSON'), print);
    const fold = h('details', {}, h('summary', {}, say('older', { n: all.length })));
    let filled = false;
    fold.addEventListener('toggle', async () => {
      if (filled) return;
      filled = true;
      const { olderResults } = await import('./older.js');
      fold.append(olderResults({ all, current, results, context, onGone: list, onProblem: (problem) => replace(older, problemNote(problem)) }));
    });
    replace(older, fold);
  }

  return box;
}
