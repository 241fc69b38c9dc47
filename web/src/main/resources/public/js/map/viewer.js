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
      defaultStyle: { fontFamily: 'Figtree, system-ui, sans-serif', fontSize: 13, lineHeight: 1.2 },
      externalStyle: { fontSize: 11, lineHeight: 1.2 },
    },
    overlays: { defaults: { show: null, scale: { min: 0.72, max: 1.25 } } },
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
