/** A small part of Markdown as nodes: headings, paragraphs, lists, bold, italics; a link as its text and address. */

import { h } from './dom.js';

const HEADING = /^(#{1,6})\s+(.*)$/;
const ITEM = /^(\s*)(?:[-*+]|(\d+)[.)])\s+(.*)$/;
const INLINE = /\*\*(.+?)\*\*|\*(.+?)\*|\[([^\]]+)\]\(([^)\s]+)\)/;

/**
 * Makes nodes of a text. Nothing in the text becomes markup but what is named above; everything else stays text.
 *
 * @param {string} text
 * @param {number} [level] level of the highest heading
 * @returns {Array<Node>}
 */
export function markdown(text, level = 3) {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const nodes = [];
  let at = 0;
  while (at < lines.length) {
    const heading = HEADING.exec(lines[at]);
    if (!lines[at].trim()) at += 1;
    else if (heading) {
      nodes.push(h(`h${Math.min(6, heading[1].length + level - 1)}`, {}, inline(heading[2])));
      at += 1;
    } else if (ITEM.test(lines[at])) at = list(lines, at, nodes);
    else at = paragraph(lines, at, nodes);
  }
  return nodes;
}

function paragraph(lines, from, nodes) {
  let at = from;
  const parts = [];
  while (at < lines.length && lines[at].trim() && !HEADING.test(lines[at]) && !ITEM.test(lines[at])) {
    if (parts.length) parts.push(h('br'));
    parts.push(inline(lines[at].trim()));
    at += 1;
  }
  nodes.push(h('p', {}, parts));
  return at;
}

/** Reads the items that stand as far in as the first; what stands further in is a list of the item before. */
function list(lines, from, nodes) {
  const [, indent, number] = ITEM.exec(lines[from]);
  const start = Number(number);
  const items = h(number ? 'ol' : 'ul', { start: number && start !== 1 ? start : false });
  let at = from;
  while (at < lines.length) {
    const item = ITEM.exec(lines[at]);
    if (!item || item[1].length < indent.length) break;
    if (item[1].length > indent.length && items.lastChild) {
      const inner = [];
      at = list(lines, at, inner);
      items.lastChild.append(...inner);
    } else {
      items.append(h('li', {}, inline(item[3])));
      at += 1;
    }
  }
  nodes.push(items);
  return at;
}

function inline(text) {
  const found = INLINE.exec(text);
  if (!found) return text ? [text] : [];
  const [all, bold, italic, label, address] = found;
  const before = text.slice(0, found.index);
  const after = inline(text.slice(found.index + all.length));
  const node = bold ? h('strong', {}, inline(bold)) : italic ? h('em', {}, inline(italic)) : `${label} (${address})`;
  return [before, node, ...after].filter((part) => part !== '');
}
