/** Vergelijken: situations side by side, with the same residents: which is better, and who pays for it. */

import { get } from '../api.js';
import { openTable, sentence } from '../charts/figure.js';
import { differences } from '../compare/difference.js';
import { fairness } from '../compare/fairness.js';
import { groups } from '../compare/groups.js';
import { pareto } from '../compare/pareto.js';
import { situationList } from '../compare/situations.js';
import { find, h, replace } from '../dom.js';
import { announce, note, problemNote } from '../messages.js';
import { openForPrint } from '../print.js';
import { runProgress } from '../run.js';
import { say } from '../words.js';

const NAMES = ['a', 'b', 'c', 'd'];

/** Shows the page; returns what to do when it is left. */
export async function show(root, context) {
  const address = `/api/journeys/${encodeURIComponent(context.id)}/comparison`;
  const query = (ids) => Object.fromEntries(NAMES.map((name, i) => [name, ids[i] ?? null]));
  const load = (ids) => get(address, query(ids));
  const top = h('div', { class: 'opening' }), room = h('div', {}), results = h('div', {});
  const ui = { measure: null, worth: null };
  let data = await load(NAMES.map((name) => context.params[name]).filter(Boolean));
  let run = null;

  /** Compares other situations; what is known of them is there at once. */
  async function choose(ids, spot) {
    try {
      data = await load(ids);
    } catch (problem) {
      if (!problem.status && !problem.gone) throw problem;
      replace(results, problemNote(problem));
      return;
    }
    context.update(query(data.chosen));
    ui.measure = null;
    draw();
    runBox();
    (find(`[data-spot="${spot}"]`, root) ?? find('h1', root))?.focus();
    announce(data.heading ?? say('chosen', { n: data.chosen.length }));
  }

  function runBox() {
    run?.leave();
    run = null;
    if (data.chosen.length < 2) return replace(room, note({ kind: 'info', title: say('one.title'), text: say('one.text'), actions: [h('a', { class: 'btn main', href: `/reis/${encodeURIComponent(context.id)}/getallen` }, say('one.go'))] }));
    if (!data.canRun) return replace(room, refusal());
    const situation = { id: data.chosen.join(':'), state: data.state, canRun: true, errors: 0, seconds: data.seconds };
    run = runProgress({ journey: context.id, situation, request: { path: 'comparison/runs', query: query(data.chosen) }, onEnd: ended });
    return replace(room, run);
  }

  /** Why what is in the address cannot be compared: the first reason, with its remedy. */
  function refusal() {
    const one = data.chosen.map((id) => data.situations.find((s) => s.id === id)).find((s) => !s.comparable);
    const reason = one.unequal[0] ? `${one.unequal[0].message} ${one.unequal[0].remedy}` : `${one.firstError} ${one.firstRemedy}`;
    return note({ kind: 'bad', title: say('cannot', { name: one.name }), text: reason,
      actions: [h('a', { class: 'btn', href: `/reis/${encodeURIComponent(context.id)}/${one.fix ?? 'getallen'}?situatie=${encodeURIComponent(one.id)}` }, say('fix'))] });
  }

  async function ended(going) {
    if (going.state !== 'done') return;
    data = await load(data.chosen);
    draw();
  }

  function draw() {
    replace(top, opening(), situationList(data, choose));
    if (!data.cards) return replace(results);
    const unfair = data.unfair.length > 0;
    const byGroup = groups(data, ui.measure ?? data.unfair[0]?.measure, (id) => { ui.measure = id; redraw('maat'); }, unfair ? 'beside' : 'c12');
    return replace(results, unfair && fairness(data, byGroup),
      h('div', { class: 'grid' }, differences(data), pareto(data, ui.worth, (id) => { ui.worth = id; redraw(null, '#werk [aria-pressed=true]'); }), !unfair && byGroup, minded()), method());
  }

  /** Draws again after a choice in a chart; tables that were open stay open, and the focus stays. */
  function redraw(spot, selector = `[data-spot="${spot}"]`) {
    const open = [...results.querySelectorAll('figure:has(> .twin[open])')].map((figure) => figure.id);
    draw();
    open.forEach((id) => { const twin = find(`#${id} > .twin`, results); if (twin) twin.open = true; });
    find(selector, results)?.focus();
  }

  function opening() {
    if (!data.cards) return h('div', {}, h('h1', {}, say('title')), h('p', { class: 'lede' }, say('lede')));
    return h('div', {}, h('p', { class: 'vh' }, say('title')), h('h1', {}, data.heading), data.lede.length > 0 && h('p', { class: 'lede' }, data.lede.map((line) => [sentence(line), ' '])));
  }

  function minded() {
    if (data.warnings.length === 0) return null;
    return h('section', { class: 'fig c12 remarks', 'aria-labelledby': 'letop-titel' }, h('h2', { id: 'letop-titel' }, say('warnings')),
      note({ kind: 'warn', text: h('ul', {}, data.warnings.map((w) => h('li', {}, h('b', {}, `${[w.who, w.place].filter(Boolean).join(', ')}: `), w.text, ' ', h('span', { class: 'quiet' }, w.remedy)))) }));
  }

  function method() {
    return h('footer', { class: 'same' }, data.method.map((line) => h('p', {}, line)),
      h('p', {}, '◇ ', data.assumptions, ' ', h('a', { href: `/reis/${encodeURIComponent(context.id)}/getallen` }, say('assumed.show'))));
  }

  draw();
  runBox();
  context.keys({ t: openTable });
  root.append(h('div', { class: 'page compare' }, top, room, results));
  const undo = openForPrint(root, '.twin');
  return () => { run?.leave(); undo(); };
}
