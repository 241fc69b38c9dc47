/** Opening a BPMN file: by a button or by dropping it; what is refused leaves nothing behind. */

import { post } from './api.js';
import { h, replace } from './dom.js';
import { icon } from './icons.js';
import { announce, banner, findingsList, note, problemNote } from './messages.js';
import { viewAddress } from './top.js';
import { say } from './words.js';

const MOST = 20 * 1024 * 1024;

/** Sends a file; when it is kept, its map opens and the findings stand above it. */
export async function openFile(file, go) {
  banner(note({ kind: 'info', text: say('upload.busy', { name: file.name }), role: 'status' }));
  if (file.size > MOST) return refused(say('upload.large', { n: MOST / 1024 / 1024 }));
  try {
    const { body } = await post('/api/journeys', file, { query: { name: file.name }, type: 'application/xml' });
    await go(viewAddress(body.id, 'kaart'));
    told(file.name, body.findings ?? []);
  } catch (problem) {
    if (problem.status === 422) refused(problem.findings.length ? findingsList(problem.findings) : problem.detail);
    else banner(problemNote(problem));
  }
  return undefined;
}

function refused(why) {
  banner(note({ kind: 'bad', role: 'alert', title: say('upload.unreadable'), text: [why, ' ', h('span', {}, say('upload.nothing'))] }));
}

function told(name, findings) {
  const serious = findings.filter((f) => f.severity !== 'info');
  const kind = findings.some((f) => f.severity === 'error') ? 'bad' : serious.length ? 'warn' : 'good';
  const text = serious.length ? [say('upload.findings', { n: serious.length }), findingsList(serious)] : say('upload.clean');
  banner(note({ kind, title: say('upload.opened', { name }), text, role: 'status' }));
  announce(say('upload.opened', { name }));
}

/** Makes the button that opens a file. */
export function openButton(go, kind = '') {
  const input = h('input', { type: 'file', accept: '.bpmn,.xml,application/xml,text/xml', hidden: true, onchange: () => {
    const [file] = input.files;
    input.value = '';
    if (file) openFile(file, go);
  } });
  return h('span', {}, input, h('button', { class: `btn ${kind}`.trim(), type: 'button', onclick: () => input.click() }, say('upload.open')));
}

/** Takes files that are dropped anywhere on the page; returns how to stop that. */
export function dropAnywhere(go) {
  const veil = h('div', { class: 'veil', 'aria-hidden': 'true' }, h('p', {}, icon('download'), say('upload.drop')));
  let depth = 0;
  const files = (event) => [...(event.dataTransfer?.types ?? [])].includes('Files');
  const hide = () => { depth = 0; veil.remove(); };
  const on = {
    dragenter: (event) => { if (files(event)) { depth += 1; document.body.append(veil); } },
    dragleave: (event) => { if (files(event) && (depth -= 1) <= 0) hide(); },
    dragover: (event) => { if (files(event)) event.preventDefault(); },
    drop: (event) => {
      if (!files(event)) return;
      event.preventDefault();
      hide();
      const dropped = [...event.dataTransfer.files];
      if (dropped.length > 1) banner(note({ kind: 'warn', role: 'alert', text: say('upload.one') }));
      else if (dropped.length === 1) openFile(dropped[0], go);
    },
  };
  Object.entries(on).forEach(([name, act]) => window.addEventListener(name, act));
  return () => { hide(); Object.entries(on).forEach(([name, act]) => window.removeEventListener(name, act)); };
}

/** Makes the words of an empty place with its drawing: two stops and nothing between them. */
export function emptyBox(title, text, actions) {
  return replace(h('div', { class: 'card empty' }), h('div', { class: 'empty-line', 'aria-hidden': 'true' }), h('h2', {}, title), h('p', {}, text), h('div', { class: 'row' }, actions));
}
