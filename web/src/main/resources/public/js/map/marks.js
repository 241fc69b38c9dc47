/** What is drawn over and under the steps of a diagram: drop-off as a flag, waiting as a hatched round. */

import { h, replace, svg } from '../dom.js';
import { places } from './flags.js';
import { bare, longest, numbersOf } from './steps.js';

const SHORTEST = 60;
const SIGNS = { met: '✓', not_met: '✕', undecided: '–' };

/**
 * Makes the marks of a viewer: `draw(data, group)` replaces them all, without importing anew.
 *
 * @param {Object} viewer bpmn-js
 */
export function marksOf(viewer) {
  const overlays = viewer.get('overlays');
  const registry = viewer.get('elementRegistry');
  const layer = viewer.get('canvas').getLayer('map-waits', -1);
  const stars = new Set();

  function draw(data, group) {
    overlays.remove({ type: 'map-mark' });
    const waits = [];
    for (const element of data.elements) {
      const shape = registry.get(element.id);
      if (!shape || shape.waypoints) continue;
      const numbers = numbersOf(element, group);
      const wait = longest(numbers);
      if (numbers.dropOff?.tag) flag(shape, 'loss over', numbers.dropOff.tag);
      if (wait && wait.p90.v >= SHORTEST) {
        waits.push({ shape, seconds: wait.p90.v });
        flag(shape, 'wait', wait.tag);
      }
      (numbers.norms ?? []).filter((n) => n.v !== undefined).forEach((n) => flag(shape, `norm ${n.verdict}`, `${SIGNS[n.verdict] ?? '–'} ${n.tag}`));
      if (element.momentOfTruth && !stars.has(element.id)) star(element.id, shape);
    }
    const most = Math.max(...waits.map((w) => w.seconds), 1);
    apart();
    replace(layer, waits.sort((a, b) => b.seconds - a.seconds).map((w) => halo(w, most)));
  }

  /** Puts each flag where it covers no step, label or other flag; what is far away has no room for it. */
  function apart() {
    const canvas = viewer.get('canvas'), box = canvas.getContainer().getBoundingClientRect();
    const { x, y, scale } = canvas.viewbox();
    const screen = (s) => ({ left: box.left + (s.x - x) * scale, top: box.top + (s.y - y) * scale, right: box.left + (s.x + s.width - x) * scale, bottom: box.top + (s.y + s.height - y) * scale });
    const shapes = registry.filter((s) => !s.waypoints && s.parent && s.width > 0 && !/^bpmn:(Participant|Lane)$/.test(s.type) && !(s.children?.length > 0 && !s.labelTarget));
    const flags = [...canvas.getContainer().querySelectorAll('.map-flag')];
    flags.forEach((flag) => { flag.style.removeProperty('margin-top'); flag.style.removeProperty('margin-left'); });
    const known = flags.map((flag) => ({ flag, at: flag.getBoundingClientRect(), shape: registry.get(flag.dataset.of) })).filter((f) => f.shape && f.at.width > 0).sort((p, q) => p.at.left - q.at.left);
    const found = places(known.map(({ flag, at, shape }) => ({ width: at.width, height: at.height, step: screen(shape), over: flag.classList.contains('over') })), shapes.map(screen));
    known.forEach(({ flag, at }, i) => {
      const size = at.height / (flag.offsetHeight || 1) || 1;
      flag.style.setProperty('margin-left', `${(found[i].left - at.left) / size}px`);
      flag.style.setProperty('margin-top', `${(found[i].top - at.top) / size}px`);
    });
  }

  let pending = 0;
  viewer.get('eventBus').on('canvas.viewbox.changed', () => {
    cancelAnimationFrame(pending);
    pending = requestAnimationFrame(() => { small(); apart(); });
  });

  /** Very far away there are no flags: the table has their numbers. */
  function small() {
    const canvas = viewer.get('canvas');
    canvas.getContainer().classList.toggle('map-tiny', canvas.zoom() < 0.3);
  }

  /** Makes a flag at a step; where it stands exactly is decided when all are there. */
  function flag(shape, kind, text) {
    const words = h('span', { class: `map-flag ${kind}`, data: { of: shape.id }, 'aria-hidden': 'true' }, h('b', {}, bare(text)), text.slice(bare(text).length));
    overlays.add(shape.id, 'map-mark', { position: { top: 0, left: 0 }, html: words });
  }

  function star(id, shape) {
    stars.add(id);
    viewer.get('canvas').addMarker(id, 'map-truth');
    if (shape.height > 40) overlays.add(id, 'map-star', { position: { top: 4, right: 20 }, html: h('span', { class: 'map-star', 'aria-hidden': 'true' }, '★') });
  }

  return { draw };
}

/** The area of the round grows with the logarithm of the wait: minutes and weeks can both be seen. */
function halo({ shape, seconds }, most) {
  const share = Math.log1p(seconds / SHORTEST) / Math.log1p(most / SHORTEST);
  const r = 0.42 * Math.hypot(shape.width, shape.height) + 12 + 42 * share;
  return svg('g', { class: 'map-halo' },
    ['base', 'hatch'].map((part) => svg('circle', { class: part, cx: shape.x + shape.width / 2, cy: shape.y + shape.height / 2, r })));
}
