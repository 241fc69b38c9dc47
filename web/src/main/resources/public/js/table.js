/** Tables: sortable by their heads, and to be taken along as CSV; the twin of a chart is one too. */

import { h } from './dom.js';
import { icon } from './icons.js';
import { language, say } from './words.js';

/**
 * Makes a table.
 *
 * @param {Object} t
 * @param {string} t.caption
 * @param {boolean} [t.hideCaption]
 * @param {Array<{key: string, label: string, num?: boolean, sort?: boolean}>} t.columns the first is the row's head
 * @param {Array<Object>} t.rows by key: text, a number, `{v, text}` (sorted by v), or `{node, text}` (shown as node, kept as text)
 * @returns {HTMLElement} a scrolling box that holds the table
 */
export function table({ caption, hideCaption = false, columns, rows }) {
  const body = h('tbody');
  let order = { key: null, up: true };
  const heads = columns.map((column) => {
    const label = column.sort === false ? column.label
      : h('button', { class: 'sort', type: 'button', onclick: () => sort(column.key) }, column.label);
    return h('th', { scope: 'col', class: column.num ? 'num' : '' }, label);
  });
  const draw = (list) => body.replaceChildren(...list.map((row) => h('tr', {}, columns.map((column, i) => cell(column, row[column.key], i === 0)))));

  function sort(key) {
    order = { key, up: order.key === key ? !order.up : true };
    columns.forEach((c, i) => (c.key === key ? heads[i].setAttribute('aria-sort', order.up ? 'ascending' : 'descending') : heads[i].removeAttribute('aria-sort')));
    draw([...rows].sort((a, b) => compare(a[key], b[key]) * (order.up ? 1 : -1)));
  }

  draw(rows);
  return h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption },
    h('table', {}, h('caption', { class: hideCaption ? 'vh' : '' }, caption), h('thead', {}, h('tr', {}, heads)), body));
}

function cell(column, value, head) {
  const shown = value?.node ?? textOf(value);
  return h(head ? 'th' : 'td', { scope: head ? 'row' : false, class: column.num ? 'num' : '' }, shown);
}

function compare(a, b) {
  const [x, y] = [a?.v ?? a?.text ?? a, b?.v ?? b?.text ?? b];
  if (x === undefined || x === null || x === '') return 1;
  if (y === undefined || y === null || y === '') return -1;
  return typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y), language);
}

/** Returns a value of a row as text. */
function textOf(value) {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? String(value.text ?? value.v ?? '') : String(value);
}

/**
 * Makes the twin of a chart: folded, the same numbers, with a CSV button.
 *
 * @param {Object} t as for {@link table}, and `name`: the name of the CSV file without ending
 */
export function tableTwin(t) {
  return h('details', { class: 'twin' }, h('summary', {}, say('twin.show')), table({ ...t, hideCaption: true }), csvButton(t));
}

/** Makes the button that keeps a table as CSV (for Excel: semicolons in Dutch, comma otherwise; UTF-8 with mark). */
export function csvButton({ columns, rows, name, label = say('csv') }) {
  return h('button', { class: 'btn bare small csv', type: 'button', onclick: () => save(`${name}.csv`, csv(columns, rows)) }, icon('download'), label);
}

/** Writes rows as CSV. A cell that a spreadsheet would take for a formula gets an apostrophe in front. */
export function csv(columns, rows) {
  const separator = language === 'nl' ? ';' : ',';
  const quote = (text) => {
    const safe = /^[=+@\t\r-]/.test(text) && !/^-?[\d.,]+%?$/.test(text) ? `'${text}` : text;
    return /[";,\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const lines = [columns.map((c) => c.label), ...rows.map((row) => columns.map((c) => textOf(row[c.key])))];
  return `\ufeff${lines.map((line) => line.map(quote).join(separator)).join('\r\n')}\r\n`;
}

/** Keeps a text as a file of the person at the screen. */
export function save(name, text, type = 'text/csv;charset=utf-8') {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = h('a', { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
