/** What every chart of the outcome shares: heading, method, drawing, table twin; and the parts of numbers and sentences. */

import { drawn, find, h } from '../dom.js';
import { csvButton, tableTwin } from '../table.js';
import { say } from '../words.js';

/** Makes nodes of a sentence in parts: text, `{b}` strong, `{l}` strong and a loss, `{c}` a 95 % interval. */
export function sentence(parts = []) {
  return parts.map((part) => {
    if (typeof part === 'string') return part;
    if (part.c) return h('span', { class: 'ci' }, h('span', { class: 'vh' }, ` ${say('ci')} `), part.c);
    return part.l ? h('em', {}, part.l) : h('b', {}, part.b);
  });
}

/** Writes a sentence in parts as plain text, intervals in brackets. */
export function plain(parts = []) {
  return parts.map((part) => (typeof part === 'string' ? part : part.c ? `(${part.c})` : part.b ?? part.l)).join('');
}

/** Takes a number's text apart: `48 (47–49)` gives `['48', '(47–49)']`. */
export function halves(number) {
  const text = number?.text ?? '';
  const open = number?.v === undefined ? -1 : text.lastIndexOf(' (');
  return open < 0 ? [text, ''] : [text.slice(0, open), text.slice(open + 1)];
}

/** Makes a number with its interval small behind it; a dash where there is none. */
export function figureOf(number) {
  if (!number) return h('span', { class: 'quiet', 'aria-label': say('none') }, '–');
  const [value, interval] = halves(number);
  return interval ? [value, ' ', h('span', { class: 'ci' }, interval)] : h('span', { class: 'quiet' }, value);
}

/** Returns a number as a cell of a table: sorted by value, read as text. */
export function cell(number) {
  return number ? { v: number.v, text: number.text } : '';
}

/**
 * Makes a chart.
 *
 * @param {Object} f
 * @param {string} f.id also the name of its CSV file
 * @param {string} [f.page] the first part of that name
 * @param {string} f.size class of its width in the grid
 * @param {Array} f.head sentence in parts
 * @param {string} f.method how it is made, in one line
 * @param {Node} [f.control] switch at the right of the heading
 * @param {function(number): Node} [f.draw] draws at a width; the drawing is an image that says the heading
 * @param {Node|Array} [f.body] instead of a drawing: rows or a table that can be read as they are
 * @param {{columns: Array, rows: Array}} [f.twin] the same numbers as a table
 * @param {{columns: Array, rows: Array}} [f.csv] when the body is the table itself
 */
export function figure({ id, page = 'uitkomst', size, head, method, control, draw, body, twin, csv }) {
  const title = `${id}-titel`;
  const says = plain(head);
  const box = draw && h('div', { class: 'drawing', tabindex: 0, role: 'img', 'aria-label': `${says}. ${method}` });
  if (box) drawn(box, draw);
  const name = `${page}-${id}`;
  return h('figure', { class: `fig ${size}`, id, 'aria-labelledby': title },
    h('header', {}, h('div', {}, h('h2', { id: title }, sentence(head)), h('p', {}, method)),
      csv && csvButton({ ...csv, name }), control),
    box, body, twin && tableTwin({ ...twin, caption: says, name }));
}

/** Opens (or folds) the table of the chart that has the focus. */
export function openTable() {
  const twin = document.activeElement?.closest?.('figure') && find(':scope > .twin', document.activeElement.closest('figure'));
  if (!twin) return false;
  twin.open = !twin.open;
  (twin.open ? find('.scroll', twin) : find('summary', twin)).focus();
  return true;
}

/**
 * Makes a row of buttons of which one is pressed.
 *
 * @param {string} label
 * @param {Array<[string, string]>} options value and words
 * @param {string} value
 * @param {function(string)} onPick
 */
export function choice(label, options, value, onPick) {
  return h('div', { class: 'seg', role: 'group', 'aria-label': label }, options.map(([key, words]) => h('button',
    { type: 'button', 'aria-pressed': String(key === value), onclick: () => onPick(key) }, words)));
}

/** Returns the name of a group or channel; `*` is all residents. */
export function nameOf(list, id) {
  return id === '*' ? say('all') : list.find((one) => one.id === id)?.name ?? id;
}
