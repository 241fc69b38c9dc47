/** Icons, channel patterns and the mark: drawn, so that nothing is fetched. */

import { h, svg } from './dom.js';

// A text is a path; ['r', x, y, width, height, radius] a rectangle; ['c', x, y, radius] a circle.
const SHAPES = {
  app: [['r', 6, 2.5, 12, 19, 2.5], 'M10.5 18.5h3'],
  web: [['r', 2.5, 4, 19, 16, 2], 'M2.5 8.5h19M5.5 6.3h.01M8 6.3h.01'],
  phone: ['M5 3h3.5l1.8 4.6-2.2 1.7a12 12 0 0 0 6.6 6.6l1.7-2.2L21 15.5V19a2 2 0 0 1-2.2 2A16.3 16.3 0 0 1 3 5.2 2 2 0 0 1 5 3z'],
  counter: [['c', 12, 6, 3], 'M7 14.5c0-3 2-4.5 5-4.5s5 1.5 5 4.5M2.5 14.5h19M4.5 14.5V21M19.5 14.5V21'],
  video: [['r', 2.5, 6, 13, 12, 2], 'm15.5 10.5 6-3.5v10l-6-3.5'],
  email: [['r', 2.5, 5, 19, 14, 2], 'm3 6.5 9 6.5 9-6.5'],
  post: ['M5 2.5h9l5 5v14H5zM14 2.5v5h5M8.5 12h7M8.5 15.5h7'],
  chat: ['M3 5.5A1.5 1.5 0 0 1 4.5 4h15A1.5 1.5 0 0 1 21 5.5v9a1.5 1.5 0 0 1-1.5 1.5H11l-5 4v-4H4.5A1.5 1.5 0 0 1 3 14.5z'],
  partner: ['M9.5 14.5 14.5 9.5M8 11l-3 3a3.5 3.5 0 0 0 5 5l3-3M11 8l3-3a3.5 3.5 0 0 1 5 5l-3 3'],
  informal: [['c', 8, 8, 3.2], ['c', 16.5, 9, 2.6], 'M2.5 20c0-4 2-6 5.5-6s5.5 2 5.5 6M15.5 14.6c3.5-.4 6 1.6 6 5.4'],
  check: ['m4.5 12.5 5 5 10-11'],
  cross: ['m6 6 12 12M18 6 6 18'],
  warn: ['M12 3.5 22 20.5H2zM12 10v4.5M12 17.5h.01'],
  info: [['c', 12, 12, 9.5], 'M12 11v6M12 7.5h.01'],
  clock: [['c', 12, 12, 9], 'M12 6.5V12l3.5 2'],
  eye: ['M2 12s3.5-7 10-7 10 7 10 7-3.5 7-10 7S2 12 2 12z', ['c', 12, 12, 3]],
  star: ['m12 3 2.7 5.8 6.3.8-4.6 4.3 1.2 6.3L12 17.1l-5.6 3.1 1.2-6.3L3 9.6l6.3-.8z'],
  out: ['M4 4v9a4 4 0 0 0 4 4h11M15 12.5l4.5 4.5-4.5 4.5'],
  in: ['M20 12H4m6-6-6 6 6 6'],
  go: ['M4 12h16m-6-6 6 6-6 6'],
  plus: ['M12 5v14M5 12h14'],
  minus: ['M5 12h14'],
  play: ['M7 4.5v15l12-7.5z'],
  people: [['c', 9, 8, 3.5], 'M2.5 20c0-4 2.5-6 6.5-6s6.5 2 6.5 6M16 5a3.5 3.5 0 0 1 0 6.5M18 14.5c2.3.7 3.5 2.6 3.5 5.5'],
  note: ['M4 4h16v11l-5 5H4zM20 15h-5v5'],
  dots: ['M5 12h.01M12 12h.01M19 12h.01'],
  down: ['m6 9 6 6 6-6'],
  glasses: [['c', 6, 14, 3.5], ['c', 18, 14, 3.5], 'M9.5 13c1.5-1.3 3.5-1.3 5 0M2.5 14 5 7M21.5 14 19 7'],
  search: [['c', 10.5, 10.5, 6.5], 'm20 20-4.7-4.7'],
  download: ['M12 4v11m-5-5 5 5 5-5M4 20h16'],
  print: ['M7 8V3h10v5M7 17H4V8h16v9h-3', ['r', 7, 14, 10, 7, 0]],
  screen: [['r', 2.5, 4, 19, 13, 2], 'M8 21h8M12 17v4'],
};

/**
 * Makes an icon; decoration, unless it is given a label.
 *
 * @param {string} name
 * @param {{class?: string, label?: string}} [options]
 */
export function icon(name, { class: extra = '', label } = {}) {
  const about = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': 'true' };
  return svg('svg', { class: `ic ${extra}`.trim(), viewBox: '0 0 24 24', ...about }, (SHAPES[name] ?? SHAPES.dots).map(shape));
}

function shape(part) {
  if (typeof part === 'string') return svg('path', { d: part });
  const [kind, ...n] = part;
  if (kind === 'c') return svg('circle', { cx: n[0], cy: n[1], r: n[2] });
  return svg('rect', { x: n[0], y: n[1], width: n[2], height: n[3], rx: n[4] });
}

// Which look a channel of the library has; a channel of one's own looks like a partner's.
const LOOKS = {
  app: 'app', web: 'web', form: 'web', portal: 'web', phone: 'phone', callback: 'phone', counter: 'counter',
  neighbourhoodDesk: 'counter', homeVisit: 'counter', video: 'video', email: 'email', post: 'post', chat: 'chat',
  chatbot: 'chat', whatsapp: 'chat', partner: 'partner', informal: 'informal',
};

/** Returns the look of a channel: name of icon, of `--ch-…` and of `p-…`. */
export function channelLook(id) {
  return LOOKS[id] ?? 'partner';
}

/** Makes the icon of a channel in its colour. */
export function channelIcon(id) {
  const look = channelLook(id);
  return icon(look, { class: `ch-${look}` });
}

/** Returns the fill of a channel, for an SVG attribute: colour with pattern. */
export function channelFill(id) {
  const look = channelLook(id);
  return look === 'web' || look === 'informal' ? (look === 'web' ? 'var(--ch-web)' : 'var(--ink)') : `url(#p-${look})`;
}

const PATTERNS = {
  app: [['c', 2, 2, 1], ['c', 6, 6, 1]],
  phone: ['M-2 2 2-2M0 8 8 0M6 10l4-4', 1.8],
  counter: ['M2 0v8M6 0v8', 1.5],
  video: ['M0 4h8M4 0v8', 1.2],
  email: ['M0 2h8M0 6h8', 1.5],
  chat: [['r', 0, 0, 4, 4, 0], ['r', 4, 4, 4, 4, 0]],
  partner: ['M1 4h5', 3],
  post: ['M0 0 8 8M-2 6l4 4M6-2l4 4', 1.8],
};

/** Makes the patterns that charts refer to, once a page: `url(#p-phone)`, `url(#p-wait)`, `url(#p-loss)`. */
export function patterns() {
  const channels = Object.entries(PATTERNS).map(([name, parts]) => {
    const lines = typeof parts[0] === 'string';
    const marks = lines ? svg('path', { d: parts[0], 'stroke-width': parts[1] }) : parts.map(shape);
    return svg('pattern', { id: `p-${name}`, width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
      svg('rect', { width: 8, height: 8, fill: `var(--ch-${name})` }),
      svg('g', { fill: lines ? 'none' : 'var(--paper)', stroke: lines ? 'var(--paper)' : 'none', 'stroke-opacity': 0.55, 'fill-opacity': 0.6 }, marks));
  });
  const hatch = (id, colour) => svg('pattern', { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse' },
    svg('path', { d: 'M-1.5 1.5 1.5-1.5M0 6 6 0M4.5 7.5l3-3', stroke: colour, 'stroke-width': 1.3 }));
  return svg('svg', { width: 0, height: 0, class: 'patterns', 'aria-hidden': 'true' },
    svg('defs', {}, channels, hatch('p-wait', 'var(--wait)'), hatch('p-loss', 'var(--loss)')));
}

const ORIGINS = { measured: 'full', published: 'dot', estimate: 'half', assumption: 'open' };

/**
 * Makes the mark of where a number comes from: measured, published, estimate or assumption.
 *
 * @param {string} kind
 * @param {string} label the word for it
 */
export function originMark(kind, label) {
  const look = ORIGINS[kind] ?? 'open';
  return svg('svg', { class: 'src', viewBox: '0 0 12 12', role: 'img', 'aria-label': label },
    svg('path', { d: 'M6 .8 11.2 6 6 11.2.8 6z', fill: look === 'full' ? 'currentColor' : 'none', stroke: 'currentColor', 'stroke-width': 1.5 }),
    look === 'dot' && svg('circle', { cx: 6, cy: 6, r: 1.7, fill: 'currentColor' }),
    look === 'half' && svg('path', { d: 'M6 .8 11.2 6 6 11.2z', fill: 'currentColor' }));
}

/** Makes the mark of the product: a short band with one exit. */
export function mark() {
  const stop = (cx) => svg('circle', { cx, cy: 6.5, r: 4.5, fill: 'var(--paper)', stroke: 'var(--ink)', 'stroke-width': 2.5 });
  return svg('svg', { width: 34, height: 22, viewBox: '0 0 34 22', 'aria-hidden': 'true' },
    svg('path', { d: 'M5 6.5h24', stroke: 'var(--route)', 'stroke-width': 7 }),
    svg('path', { d: 'M16 10c4 0 7 3 7 9', fill: 'none', stroke: 'var(--loss)', 'stroke-width': 3 }), stop(5), stop(29));
}

/** Makes a small sample of a pattern for a legend. */
export function swatch(fill) {
  return h('span', { class: 'swatch' }, svg('svg', { width: 24, height: 12, 'aria-hidden': 'true' }, svg('rect', { width: 24, height: 12, fill })));
}
