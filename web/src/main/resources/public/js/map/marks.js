/** What is drawn over and under the steps of a diagram: drop-off as a flag, waiting as a hatched round. */

import { h, replace, svg } from '../dom.js';
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
      if (numbers.dropOff?.tag) flag(shape, 'loss', numbers.dropOff.tag, { bottom: -4 });
      if (wait && wait.p90.v >= SHORTEST) {
        waits.push({ shape, seconds: wait.p90.v });
        flag(shape, 'wait', wait.tag, { top: shape.height + 5 });
      }
      (numbers.norms ?? []).filter((n) => n.v !== undefined).forEach((n) => flag(shape, `norm ${n.verdict}`, `${SIGNS[n.verdict] ?? '–'} ${n.tag}`, { top: shape.height + 5 }));
      if (element.momentOfTruth && !stars.has(element.id)) star(element.id, shape);
    }
    const most = Math.max(...waits.map((w) => w.seconds), 1);
    apart();
    replace(layer, waits.sort((a, b) => b.seconds - a.seconds).map((w) => halo(w, most)));
  }

  /** Flags that would cover each other shift away from their step until they do not. */
  function apart() {
    const flags = [...viewer.get('canvas').getContainer().querySelectorAll('.map-flag')];
    flags.forEach((flag) => flag.style.removeProperty('margin-top'));
    const scale = (flag) => flag.getBoundingClientRect().height / (flag.offsetHeight || 1) || 1;
    const placed = [];
    for (const { flag, at } of flags.map((one) => ({ flag: one, at: one.getBoundingClientRect() })).sort((a, b) => a.at.left - b.at.left)) {
      const way = flag.classList.contains('over') ? -1 : 1;
      let moved = 0;
      while (moved < 6 * at.height && placed.some((p) => covers(p, at, way * moved))) moved += 4;
      placed.push({ left: at.left, right: at.right, top: at.top + way * moved, bottom: at.bottom + way * moved });
      if (moved > 0) flag.style.setProperty('margin-top', `${(way * moved) / scale(flag)}px`);
    }
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

  /** A flag above the step hangs from its upper edge, one below stands under its name. */
  function flag(shape, kind, text, { bottom, top }) {
    const external = shape.labels?.[0];
    const below = external && external.y > shape.y + shape.height - 2 ? external.y + external.height - shape.y - shape.height : 0;
    const above = external && external.y + external.height <= shape.y + 2 ? shape.y - external.y : 0;
    const position = top === undefined ? { top: -above + bottom, left: shape.width / 2 } : { top: top + below, left: shape.width / 2 };
    const words = h('span', { class: `map-flag ${kind} ${top === undefined ? 'over' : 'under'}`, 'aria-hidden': 'true' }, h('b', {}, bare(text)), text.slice(bare(text).length));
    overlays.add(shape.id, 'map-mark', { position, html: words });
  }

  function star(id, shape) {
    stars.add(id);
    viewer.get('canvas').addMarker(id, 'map-truth');
    if (shape.height > 40) overlays.add(id, 'map-star', { position: { top: 4, right: 20 }, html: h('span', { class: 'map-star', 'aria-hidden': 'true' }, '★') });
  }

  return { draw };
}

function covers(a, b, by) {
  return a.left < b.right + 2 && b.left < a.right + 2 && a.top < b.bottom + by + 1 && b.top + by < a.bottom + 1;
}

/** The area of the round grows with the logarithm of the wait: minutes and weeks can both be seen. */
function halo({ shape, seconds }, most) {
  const share = Math.log1p(seconds / SHORTEST) / Math.log1p(most / SHORTEST);
  const r = 0.42 * Math.hypot(shape.width, shape.height) + 12 + 42 * share;
  return svg('g', { class: 'map-halo' },
    ['base', 'hatch'].map((part) => svg('circle', { class: part, cx: shape.x + shape.width / 2, cy: shape.y + shape.height / 2, r })));
}
