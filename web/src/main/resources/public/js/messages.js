/** Messages: what a screen reader hears, notes on the page, and the line that says the server is gone. */

import { find, h, replace } from './dom.js';
import { icon } from './icons.js';
import { say } from './words.js';

let pending;

/** Lets a screen reader say a text, politely; only the last of a quick row is said. */
export function announce(text) {
  clearTimeout(pending);
  pending = setTimeout(() => replace(find('#meelezer'), text), 120);
}

/**
 * Makes a note on the page.
 *
 * @param {Object} n
 * @param {'info'|'warn'|'bad'|'good'} [n.kind]
 * @param {string} [n.title] strong first words
 * @param {string|Node|Array} [n.text]
 * @param {Array<Node>} [n.actions] buttons and links
 * @param {string} [n.role] `status` or `alert`, for a note that comes later than the page
 */
export function note({ kind = 'warn', title, text, actions = [], role }) {
  const signs = { warn: 'warn', bad: 'warn', good: 'check', info: 'info' };
  return h('div', { class: `note ${kind}`, role: role ?? false, tabindex: role === 'alert' ? -1 : false },
    icon(signs[kind]),
    h('div', { class: 'note-text' }, title && h('b', {}, title), title && text && ' ', text,
      actions.length > 0 && h('div', { class: 'row' }, actions)));
}

/** Makes the note for an Error of api.js: title, what, remedy, findings; `gone` is said when there is no server. */
export function problemNote(problem, actions = [], gone = say('gone.text')) {
  if (problem.gone) return note({ kind: 'bad', title: say('gone.title'), text: gone, actions, role: 'alert' });
  const title = problem.title || say('error.title');
  const text = [problem.detail, problem.remedy].filter(Boolean).join(' ') || say('error.text');
  const findings = problem.findings?.length ? findingsList(problem.findings) : null;
  return note({ kind: 'bad', title: /[.?]$/.test(title) ? title : `${title}.`, text: [text, findings], actions, role: 'alert' });
}

/**
 * Makes a list of findings as FindingsJson gives them: severity, element or pointer, message, remedy.
 *
 * @param {Array<Object>} findings
 */
export function findingsList(findings) {
  return h('ol', { class: 'findings' }, findings.map((f) => h('li', { class: f.severity === 'error' ? 'bad' : '' },
    icon(f.severity === 'error' ? 'warn' : 'info', { label: say(f.severity === 'error' ? 'finding.error' : f.severity === 'warning' ? 'finding.warning' : 'finding.info') }),
    h('div', {}, where(f), f.message, f.remedy && [' ', h('span', { class: 'quiet' }, f.remedy)]))));
}

function where(finding) {
  const told = new RegExp(`\\b(regel|line) ${finding.line}\\b`, 'i').test(finding.message);
  const line = finding.line && !told ? say('finding.line', { n: finding.line }) : '';
  const place = [finding.name || finding.element || finding.pointer, line].filter(Boolean).join(', ');
  return place ? [h('b', {}, place), ': '] : null;
}

/** Shows a note above the page until it is closed or another comes; null takes it away. */
export function banner(content) {
  const box = find('#berichten');
  if (!content) return replace(box);
  const close = h('button', { class: 'btn bare close', type: 'button', 'aria-label': say('close'), onclick: () => replace(box) }, icon('cross'));
  replace(box, h('div', { class: 'banner' }, content, close));
  const alert = find('[role=alert]', box);
  if (alert) alert.focus();
  return box;
}

/** Shows what a page is loading, after 300 ms; returns how to take it away. */
export function loading(root, text) {
  const timer = setTimeout(() => replace(root, h('div', { class: 'page' }, h('div', { class: 'card wait', 'aria-busy': 'true' },
    h('div', { class: 'bones', 'aria-hidden': 'true' }, h('i'), h('i'), h('i'), h('i'), h('i')), h('p', { role: 'status' }, text)))), 300);
  return () => clearTimeout(timer);
}
