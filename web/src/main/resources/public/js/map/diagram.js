/** The map as a diagram: the BPMN of the journey, with what happens at each step over and under it. */

import { getTagged } from '../api.js';
import { h, replace } from '../dom.js';
import { icon } from '../icons.js';
import { note } from '../messages.js';
import { marksOf } from './marks.js';
import { lineOf, mostDropOff, rowsOf } from './steps.js';
import { touchable } from './touch.js';
import { load, make, markFrames, widenLabels } from './viewer.js';

const READABLE = 0.86;
const A3 = { width: 1500, height: 880 };

/** Makes the diagram: `{element, ready, update(data, group), select(id), focus(id), leave}`. */
export function diagramView({ context, situation, data, group, open }) {
  const { say } = context;
  const canvasBox = h('div', { class: 'map-canvas', role: 'group', 'aria-label': say('diagram.label') });
  const about = h('p', { class: 'vh' });
  const notes = h('div', { class: 'map-drawn' });
  const tools = h('div', { class: 'map-zoom', role: 'group', 'aria-label': say('zoom.label') },
    tool('plus', 'zoom.in', () => viewer?.get('zoomScroll').stepZoom(1)), tool('minus', 'zoom.out', () => viewer?.get('zoomScroll').stepZoom(-1)), tool('screen', 'zoom.fit', () => fit(viewer)));
  const hint = h('p', { class: 'map-hint xs quiet' }, h('span', { class: 'keys' }, say('diagram.keys')), h('span', { class: 'touch' }, say('diagram.touch')));
  const element = h('div', { class: 'card map-diagram' }, about, notes, h('div', { class: 'map-frame-box' }, canvasBox, tools), hint);
  const steps = new Map();
  let viewer = null;
  let marks = null;
  let now = { data, group, at: null };

  function tool(sign, word, act) {
    return h('button', { class: 'btn', type: 'button', title: say(word), 'aria-label': say(word), onclick: act }, icon(sign), sign === 'screen' && h('span', {}, say(word)));
  }

  async function draw() {
    const path = `/api/journeys/${encodeURIComponent(context.id)}/bpmn`;
    const loading = setTimeout(() => replace(notes, h('p', { class: 'quiet', role: 'status' }, say('diagram.loading'))), 300);
    try {
      const [answer] = await Promise.all([getTagged(path, { situatie: situation }), load()]);
      viewer = make(canvasBox);
      const { warnings } = await viewer.importXML(answer.body);
      const left = warnings.filter((warning) => warning.context?.error).length;
      clearTimeout(loading);
      replace(notes, answer.headers.get('X-Laid-Out') === 'true' && note({ kind: 'info', text: say('diagram.laidOut') }),
        left > 0 && note({ kind: 'warn', text: say('diagram.left', { n: left }) }));
    } catch (problem) {
      clearTimeout(loading);
      viewer?.destroy();
      viewer = null;
      replace(notes, failure(problem));
      element.classList.add('failed');
      return;
    }
    markFrames(viewer);
    widenLabels(viewer);
    marks = marksOf(viewer);
    buttons();
    update(now.data, now.group);
    touchable(canvasBox, viewer);
    viewer.get('eventBus').on('element.click', ({ element: shape }) => known(shape) && open(known(shape)));
    watch();
  }

  /** Not every box is there yet when a page is made: it fits as soon as it has a size. */
  function watch() {
    let width = 0;
    const resized = new ResizeObserver(() => {
      const size = canvasBox.clientWidth;
      if (!viewer || size === 0 || size === width) return;
      viewer.get('canvas').resized();
      if (width === 0) begin(viewer);
      width = size;
    });
    resized.observe(canvasBox);
  }

  function known(shape) {
    const id = shape.labelTarget?.id ?? shape.id;
    return now.data.elements.some((e) => e.id === id) ? id : null;
  }

  function failure(problem) {
    const text = [problem.detail, problem.remedy].filter(Boolean).join(' ');
    return note({ kind: 'warn', title: say('diagram.failed'), text: [text, ' ', say('diagram.failed.text')], role: 'status',
      actions: [h('button', { class: 'btn', type: 'button', onclick: () => { context.update({ beeld: 'tabel' }); context.reload(); } }, say('view.table'))] });
  }

  /** One button over each step: the only tab stop is the one that was last on. */
  function buttons() {
    const shapes = viewer.get('elementRegistry');
    for (const step of rowsOf(now.data)) {
      const shape = shapes.get(step.id);
      if (!shape || shape.waypoints) continue;
      const button = h('button', { class: 'map-touch', type: 'button', tabindex: -1, data: { step: step.id }, style: { width: `${shape.width}px`, height: `${shape.height}px` }, onclick: () => open(step.id), onkeydown: arrows, onfocus: () => reach(step.id) });
      viewer.get('overlays').add(step.id, 'map-step', { position: { top: 0, left: 0 }, scale: true, show: null, html: button });
      steps.set(step.id, button);
    }
    stop([...steps.keys()].find((id) => now.data.elements.find((e) => e.id === id)?.touchpoint) ?? [...steps.keys()][0]);
  }

  /** Arrows go along the touchpoints; where there are none, along all steps. */
  function arrows(event) {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const all = [...steps.keys()];
    const meets = all.filter((id) => now.data.elements.find((e) => e.id === id)?.touchpoint || id === now.at);
    const list = meets.length > 1 ? meets : all;
    const to = event.key === 'Home' ? list[0] : event.key === 'End' ? list[list.length - 1] : by && list[(list.indexOf(now.at) + by + list.length) % list.length];
    if (!to) return;
    event.preventDefault();
    stop(to);
    steps.get(to).focus({ preventScroll: true });
  }

  function stop(id) {
    if (!steps.has(id)) return;
    steps.get(now.at)?.setAttribute('tabindex', -1);
    now.at = id;
    steps.get(id).setAttribute('tabindex', 0);
  }

  /** Moves the diagram so that a step is in view. */
  function reach(id) {
    stop(id);
    viewer.get('canvas').scrollToElement(id, { top: 80, bottom: 80, left: 80, right: 80 });
  }

  function update(newData, newGroup) {
    now = { ...now, data: newData, group: newGroup };
    const { stages, elements, name } = now.data;
    replace(about, say(stages.length > 0 ? 'diagram.text' : 'diagram.text.plain', { name, n: elements.length, stages: stages.length, finding: mostDropOff(now.data, now.group, say) }));
    if (!marks) return;
    marks.draw(now.data, now.group);
    const byId = new Map(rowsOf(now.data).map((e) => [e.id, e]));
    steps.forEach((button, id) => byId.has(id) && button.setAttribute('aria-label', `${byId.get(id).number}. ${lineOf(byId.get(id), now.data, now.group, say)}`));
  }

  function select(id) {
    steps.forEach((button, step) => button.setAttribute('aria-pressed', String(step === id)));
    if (!id) return;
    stop(id);
    requestAnimationFrame(() => viewer && steps.has(id) && reach(id));
  }

  function focus(id) {
    steps.get(id ?? now.at)?.focus({ preventScroll: true });
  }

  const printing = { before: () => sheet(canvasBox, viewer, A3), after: () => sheet(canvasBox, viewer, null) };
  window.addEventListener('beforeprint', printing.before);
  window.addEventListener('afterprint', printing.after);

  function leave() {
    window.removeEventListener('beforeprint', printing.before);
    window.removeEventListener('afterprint', printing.after);
    viewer?.destroy();
    viewer = null;
    marks = null;
  }

  return { element, ready: draw(), update, select, focus, leave };
}

/** Where the whole would be too small to read, the start of the journey is shown: text is 12 px and more. */
function begin(viewer) {
  fit(viewer);
  const canvas = viewer.get('canvas');
  if (canvas.zoom() >= READABLE) return;
  canvas.zoom(READABLE);
  const { inner, width, height } = canvas.viewbox();
  const y = inner.height < height ? inner.y - (height - inner.height) / 2 : inner.y - 40;
  canvas.viewbox({ x: inner.x - 16, y, width, height });
}

function fit(viewer) {
  const canvas = viewer?.get('canvas');
  if (!canvas) return;
  canvas.zoom('fit-viewport', 'auto');
  canvas.zoom(Math.min(1.1, canvas.zoom() * 0.965), 'auto');
}

/** Gives the canvas the size of a sheet, or its own again. */
function sheet(box, viewer, size) {
  for (const side of ['width', 'height']) {
    if (size) box.style.setProperty(side, `${size[side]}px`);
    else box.style.removeProperty(side);
  }
  viewer?.get('canvas').resized();
  fit(viewer);
}
