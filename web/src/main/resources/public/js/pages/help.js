/** Hulp: how to begin, what the words mean, the keys, and what can be set. */

import { h } from '../dom.js';
import { enabled, setEnabled } from '../keys.js';
import { announce } from '../messages.js';
import { setTheme, theme } from '../top.js';

const WORDS = ['inwonerreis', 'contactmoment', 'geholpen', 'uitval', 'bril', 'situatie', 'herhaling', 'interval', 'helft', 'aanloop', 'startgetal', 'voorlopig', 'veranderd', 'bron', 'bpmn'];

const KEYS = {
  all: [['Tab'], ['1', '2', '3', '4', '5'], ['/'], ['H'], ['Esc']],
  map: [['←', '→'], ['Enter'], ['[', ']'], ['B']],
  walk: [['←', '→'], ['PageUp', 'PageDown'], ['Home', 'End'], ['O'], ['Z'], ['Esc']],
  outcome: [['T'], ['←', '↑', '→', '↓']],
};

/** Shows the page. */
export async function show(root, { say }) {
  const section = (id, ...parts) => h('section', { id, 'aria-labelledby': `${id}-kop` }, h('h2', { id: `${id}-kop` }, say(`${id}.title`)), parts);
  root.append(h('div', { class: 'page help' },
    h('h1', {}, say('title')), h('p', { class: 'lede' }, say('lede')),
    h('nav', { class: 'row jump', 'aria-label': say('jump') }, ['begin', 'words', 'keys', 'settings', 'own'].map((id) => h('a', { href: `#${id}` }, say(`${id}.title`)))),
    section('begin', h('ol', { class: 'steps' }, [1, 2, 3, 4].map((n) => h('li', {}, h('b', {}, say(`begin.${n}.what`)), ' ', say(`begin.${n}.how`))))),
    section('words', h('dl', { class: 'words' }, WORDS.map((word) => h('div', {}, h('dt', {}, say(`word.${word}`)), h('dd', {}, say(`about.${word}`)))))),
    section('keys', lettersSwitch(say), Object.entries(KEYS).map(([place, rows]) => keyTable(place, rows, say))),
    section('settings', themeChoice(say)),
    section('own', h('p', {}, say('own.text')), h('p', {}, say('own.more')), h('p', {}, say('own.refused')), h('p', {}, say('own.private')))));
}

function lettersSwitch(say) {
  const state = h('span', { 'aria-hidden': 'true' }, say(enabled() ? 'on' : 'off'));
  const button = h('button', { class: 'switch', type: 'button', role: 'switch', 'aria-checked': String(enabled()), onclick: () => {
    setEnabled(!enabled());
    button.setAttribute('aria-checked', String(enabled()));
    state.textContent = say(enabled() ? 'on' : 'off');
    announce(say(enabled() ? 'letters.on' : 'letters.off'));
  } }, h('i', { 'aria-hidden': 'true' }), h('span', {}, say('letters')), state);
  return h('div', { class: 'setting' }, button, h('p', { class: 'quiet small' }, say('letters.about')));
}

function keyTable(place, rows, say) {
  return h('table', {}, h('caption', {}, say(`keys.${place}`)), h('thead', { class: 'vh' }, h('tr', {}, h('th', { scope: 'col' }, say('keys.key')), h('th', { scope: 'col' }, say('keys.does')))),
    h('tbody', {}, rows.map((keys, i) => h('tr', {}, h('th', { scope: 'row' }, keys.map((key) => [h('kbd', {}, key), ' '])), h('td', {}, say(`keys.${place}.${i + 1}`))))));
}

function themeChoice(say) {
  const now = theme();
  return h('fieldset', { class: 'theme' }, h('legend', {}, say('theme')), h('div', { class: 'chips' }, ['light', 'dark', 'system'].map((name) => h('label', { class: 'chip' },
    h('input', { type: 'radio', name: 'thema', value: name, checked: name === now, onchange: () => setTheme(name) }), h('span', {}, say(`theme.${name}`))))));
}
