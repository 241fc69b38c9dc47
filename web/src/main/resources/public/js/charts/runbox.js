/** Beside the sentences: what was run, what to take along, and the earlier results. */

import { address, del, get } from '../api.js';
import { h, replace } from '../dom.js';
import { moment } from '../format.js';
import { announce, problemNote } from '../messages.js';
import { say } from '../words.js';

/**
 * Makes the box.
 *
 * @param {Object} data the page
 * @param {Object} context
 * @param {function()} rerun starts a run
 */
export function runBox(data, context, rerun) {
  const { run } = data;
  const facts = [['run.situation', run.scenario], ['run.length', run.length], ['run.residents', run.residents], ['run.seed', run.seed], ['run.version', run.version]].filter(([, value]) => value);
  const files = h('div', { class: 'row files' });
  const older = h('div', { class: 'older' });
  const box = h('aside', { class: 'about', 'aria-label': say('run.about') },
    h('dl', {}, facts.map(([key, value]) => [h('dt', {}, say(key)), h('dd', {}, value, key === 'run.length' && run.warmUp && h('small', {}, run.warmUp))])),
    data.warnings.length > 0 && h('a', { class: 'alerts', href: '#letop' }, say('run.alerts', { n: data.warnings.length })),
    h('button', { class: 'btn', type: 'button', onclick: rerun }, say('again')), files, older, h('span', { class: 'xs quiet' }, say('run.small')));
  const results = `/api/journeys/${encodeURIComponent(context.id)}/results`;
  const print = h('button', { class: 'btn bare small', type: 'button', onclick: () => window.print() }, say('print'));
  replace(files, print);
  if (data.state !== 'provisional') list().catch(() => {});

  async function list() {
    const answer = await get(results, { situatie: data.situation });
    const all = Array.isArray(answer) ? answer : answer.results ?? [];
    const current = all.find((r) => r.id === context.params.uitkomst) ?? all[0];
    if (!current) return;
    const file = (ending, extra = {}) => address(`${results}/${encodeURIComponent(current.id)}.${ending}`, extra);
    replace(files, h('a', { href: file('csv', context.language === 'nl' ? { csv: 'nl' } : {}), download: '' }, say('csv')), h('a', { href: file('json'), download: '' }, 'JSON'), print);
    replace(older, h('details', {}, h('summary', {}, say('older', { n: all.length })), h('ul', {}, all.map((r) => row(r, r === current)))));
  }

  function row(result, current) {
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
        if (current) { context.update({ uitkomst: null }); context.reload(); } else await list();
      } catch (problem) {
        replace(older, problemNote(problem));
      }
    };
    return h('li', {}, current ? h('b', { 'aria-current': 'true' }, when) : h('button', { class: 'btn bare small', type: 'button', onclick: open }, when),
      h('small', {}, about, result.outdated && ` ${say('older.outdated')}`),
      h('button', { class: 'btn bare small', type: 'button', 'aria-label': say('older.delete.long', { when }), onclick: remove }, say('older.delete')));
  }
  return box;
}
