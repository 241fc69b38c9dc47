/** Uitkomst: what comes out of a situation, and how sure that is. */

import { get } from '../api.js';
import { assumptions } from '../charts/assumptions.js';
import { channels } from '../charts/channels.js';
import { clocks } from '../charts/clocks.js';
import { dots } from '../charts/dots.js';
import { ecdf } from '../charts/ecdf.js';
import { openTable, sentence } from '../charts/figure.js';
import { flow } from '../charts/flow.js';
import { matrix } from '../charts/matrix.js';
import { norms } from '../charts/norms.js';
import { reasons } from '../charts/reasons.js';
import { remarks } from '../charts/remarks.js';
import { runBox } from '../charts/runbox.js';
import { find, h, replace } from '../dom.js';
import { glassesOf, glassPicker, situationOf, situationPicker } from '../glasses.js';
import { date } from '../format.js';
import { problemNote } from '../messages.js';
import { openForPrint } from '../print.js';
import { provisionalMark, runProgress } from '../run.js';
import { say } from '../words.js';

const MOVES = ['scroll', 'keydown', 'pointermove', 'pointerdown', 'touchstart'];
const FIRST = [flow, norms, clocks, reasons, ecdf, dots, matrix, channels];
const LAST = [remarks, assumptions];

/** Charts that are far down come when somebody moves on the page; these are the same in every glasses: */
let later = null;
const more = () => (later ? [later.measured, later.heat, later.staff, later.leadParts, later.gaps, later.profiles] : []);
const SAME = () => [later?.heat, later?.staff, later?.gaps, later?.measured, remarks, assumptions];

/** Shows the page; returns what to do when it is left. */
export async function show(root, context) {
  const situation = situationOf(context);
  const known = context.journey.situations.find((s) => s.id === situation) ?? { id: situation, state: 'none', canRun: false, errors: 0 };
  const load = (query = {}) => get(`/api/journeys/${encodeURIComponent(context.id)}/outcome`, { situatie: situation, ...query });
  const ui = { group: glassesOf(context), flow: 'all', dots: 'groups', gaps: 'groups', parts: 'parts', norms: null, allGaps: false, pool: null, kind: '*', open: new Set(), sort: null };
  const top = h('div', { class: 'opening' }), charts = h('div', { class: 'grid' }), foot = h('p', { class: 'print-foot' }), bar = h('div', { class: 'bar' });
  let data = await load({ uitkomst: context.params.uitkomst });
  let picker = null;
  let slots = [];
  const run = runProgress({ journey: context.id, situation: { ...known, state: data.state === 'provisional' ? known.state : data.state },
    onProvisional: refresh, onEnd: ended });

  async function refresh(going) {
    await take({ run: going.run }, going);
  }

  /** A run that ended well gives a new newest result; another leaves the page as it is. */
  async function ended(going) {
    if (going.state === 'done') context.update({ uitkomst: null });
    await take(going.state === 'done' ? {} : { uitkomst: context.params.uitkomst });
  }

  async function take(query, going = null) {
    try {
      data = await load(query);
      draw(going);
    } catch (problem) {
      if (!problem.status && !problem.gone) throw problem;
      if (!problem.gone) replace(top, problemNote(problem));
    }
  }

  function draw(going = null) {
    root.classList.toggle('provisional', data.state === 'provisional');
    if (!data.run) {
      replace(top, h('h1', {}, say('title', { name: context.journey.name })));
      [charts, bar, foot].forEach((box) => replace(box));
      slots = [];
      return;
    }
    if (!data.groups.some((g) => g.id === ui.group)) ui.group = '*';
    drawTop(going);
    drawBar();
    const next = [...FIRST, ...more(), ...LAST].map((chart) => build(chart));
    carry(charts, () => replace(charts, next.map((slot) => slot.node)));
    slots = next;
    replace(foot, say('print.foot', { seed: data.run.seed, replications: data.run.replications, date: date(new Date()), share: data.assumptions.share, version: data.run.version }));
  }

  function drawTop(going) {
    const said = data.opening[ui.group] ?? data.opening['*'];
    replace(top, h('div', { class: 'say' }, h('h1', { class: 'vh' }, say('title', { name: data.run.scenario })),
      data.state === 'provisional' && h('p', { class: 'mark' }, provisionalMark(going)), said.map((line) => h('p', {}, sentence(line)))), runBox(data, context, () => run.start(), loadLater));
  }

  function drawBar() {
    if (picker && bar.contains(picker)) return;
    picker = data.groups.length > 1 ? glassPicker({ groups: data.groups, value: ui.group, onChange: look }) : null;
    replace(bar, picker, situationPicker(context));
  }

  function look(group) {
    ui.group = group;
    context.update({ bril: group });
    const said = data.opening[group] ?? data.opening['*'];
    replace(find('.say', top), h('h1', { class: 'vh' }, say('title', { name: data.run.scenario })), said.map((line) => h('p', {}, sentence(line))));
    slots.filter((slot) => !SAME().includes(slot.chart)).forEach((slot) => redraw(slot));
  }

  function build(chart) {
    const slot = { chart, node: null };
    slot.make = () => chart(data, ui, (change, spot) => { Object.assign(ui, change); redraw(slot, spot); }, context);
    slot.node = slot.make();
    return slot;
  }

  /** Draws one chart again; an open table stays open, and the control that was used keeps the focus. */
  function redraw(slot, spot) {
    const old = slot.node;
    if (!old) return;
    const pressed = old.contains(document.activeElement);
    slot.node = slot.make();
    carry(old, () => old.replaceWith(slot.node), slot.node);
    if (pressed) (find(`[data-spot="${spot}"]`, slot.node) ?? find('[aria-pressed=true]', slot.node))?.focus();
  }

  /** Gets the charts that are far down, once, and puts them in their place; nothing else is drawn again. */
  async function loadLater() {
    MOVES.forEach((name) => window.removeEventListener(name, loadLater));
    if (later) return;
    later = await import('../charts/later.js');
    if (!data.run || slots.length !== FIRST.length + LAST.length) return;
    const made = more().map((chart) => build(chart));
    const before = slots.slice(FIRST.length).find((slot) => slot.node)?.node ?? null;
    made.forEach((slot) => slot.node && charts.insertBefore(slot.node, before));
    slots.splice(FIRST.length, 0, ...made);
  }

  draw();
  if (!later) MOVES.forEach((name) => window.addEventListener(name, loadLater, { passive: true }));
  // Who only looks, and then prints, gets all charts too.
  const soon = setTimeout(loadLater, 4000);
  context.keys({ '[': () => picker?.step(-1), ']': () => picker?.step(1), t: openTable });
  root.append(h('div', { class: 'page outcome' }, top, run, bar, charts, foot));
  const undo = openForPrint(root, '.twin');
  return () => { run.leave?.(); undo(); clearTimeout(soon); MOVES.forEach((name) => window.removeEventListener(name, loadLater)); };
}

/** Keeps which tables are open while what holds them is drawn again. */
function carry(old, change, next = old) {
  const open = [...old.querySelectorAll('figure:has(> .twin[open])')].map((f) => f.id);
  if (old.matches?.('figure') && find(':scope > .twin[open]', old)) open.push(old.id);
  change();
  open.forEach((id) => { const twin = find(`#${id} > .twin`, next.parentElement ?? next); if (twin) twin.open = true; });
}
