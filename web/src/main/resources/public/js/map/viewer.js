/** bpmn-js, loaded when a diagram is first opened, in our colours and type. */

import { h } from '../dom.js';

const FOLDER = '/vendor/bpmn-js';
let loaded = null;

/** Loads bpmn-js with its styles, once. */
export function load() {
  loaded ??= Promise.all([
    import(`${FOLDER}/bpmn-navigated-viewer.production.min.js`), style('diagram-js.css'), style('bpmn-js.css'),
  ]).catch((problem) => {
    loaded = null;
    throw problem;
  });
  return loaded;
}

function style(name) {
  return new Promise((ready, failed) => {
    document.head.prepend(h('link', { rel: 'stylesheet', href: `${FOLDER}/${name}`, onload: ready, onerror: failed }));
  });
}

/** Makes a viewer in a box; no moddle extensions: what is only shown needs none. */
export function make(container) {
  return new globalThis.BpmnJS({
    container,
    bpmnRenderer: { defaultFillColor: 'var(--paper)', defaultStrokeColor: 'var(--ink)', defaultLabelColor: 'var(--ink)' },
    textRenderer: {
      defaultStyle: { fontFamily: 'Figtree, system-ui, sans-serif', fontSize: 14, lineHeight: 1.15 },
      externalStyle: { fontSize: 14, lineHeight: 1.15 },
    },
    overlays: { defaults: { show: null, scale: { min: 0.86, max: 1.25 } } },
  });
}

/** Frames, within which other shapes stand, are see-through, so that what lies beneath shows. */
export function markFrames(viewer) {
  const canvas = viewer.get('canvas');
  viewer.get('elementRegistry').forEach((shape) => {
    const frame = /^bpmn:(Participant|Lane)$/.test(shape.type) || (shape.children?.length > 0 && shape.waypoints === undefined && shape.width && shape.parent);
    if (frame) canvas.addMarker(shape.id, 'map-frame');
    if (shape.waypoints && shape.type === 'bpmn:MessageFlow') canvas.addMarker(shape.id, 'map-message');
  });
}

/** Labels were sized for smaller letters: they get the room of their longest word, away from their shape. */
export function widenLabels(viewer) {
  const registry = viewer.get('elementRegistry'), factory = viewer.get('graphicsFactory');
  registry.filter((shape) => shape.labelTarget && shape.width > 0).forEach((label) => {
    const words = (label.businessObject?.name ?? '').split(/\s+/);
    const wider = Math.max(...words.map((word) => word.length)) * 7.6 + 8 - label.width;
    if (wider <= 0) return;
    const owner = label.labelTarget;
    const right = !owner.waypoints && label.x >= owner.x + owner.width - 4, left = !owner.waypoints && label.x + label.width <= owner.x + 4;
    label.x -= right ? 0 : left ? wider : wider / 2;
    label.width += wider;
    factory.update('shape', label, registry.getGraphics(label));
  });
}
