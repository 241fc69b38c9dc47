/** The screen of the walk: the beamer's theme, the full screen, and black. */

import { h, replace } from '../dom.js';
import { icon } from '../icons.js';
import { announce } from '../messages.js';

/**
 * Makes the buttons for the screen, and the black that can lie over it.
 *
 * @param {Object} s
 * @param {Object} s.context of the page
 * @param {function()} s.onLight called when the black goes away, to put the focus somewhere
 * @returns {{tools: HTMLElement, cover: HTMLElement, isBlack: function(): boolean, black: function(boolean), leave: function()}}
 */
export function walkScreen({ context, onLight }) {
  const { say } = context;
  const root = document.documentElement;
  const before = root.dataset.theme;
  const beamerButton = h('button', { class: 'btn small', type: 'button', onclick: () => beamer(!isBeamer()) });
  const fullButton = document.fullscreenEnabled && h('button', { class: 'btn small', type: 'button', onclick: full }, icon('screen'), say('full'));
  const cover = h('button', { class: 'walk-black', type: 'button', hidden: true, 'aria-label': say('black'), onclick: () => black(false) });

  function isBeamer() {
    return root.dataset.theme === 'beamer';
  }

  function beamer(on) {
    wear(on ? 'beamer' : before);
    beamerButton.setAttribute('aria-pressed', String(on));
    replace(beamerButton, say(on ? 'beamer.off' : 'beamer'));
    if (on !== (context.params.beeld === 'beamer')) context.update({ beeld: on ? 'beamer' : null });
  }

  function wear(theme) {
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
  }

  async function full() {
    try {
      if (document.fullscreenElement) await document.exitFullscreen();
      else await root.requestFullscreen();
    } catch {
      replace(fullButton, say('full.no'));
      announce(say('full.no'));
    }
  }

  function black(on) {
    cover.hidden = !on;
    announce(say(on ? 'black' : 'black.off'));
    if (on) cover.focus();
    else onLight();
  }

  const changed = () => fullButton && replace(fullButton, icon('screen'), say(document.fullscreenElement ? 'full.off' : 'full'));
  document.addEventListener('fullscreenchange', changed);
  beamer(context.params.beeld === 'beamer');

  function leave() {
    document.removeEventListener('fullscreenchange', changed);
    if (document.fullscreenElement) document.exitFullscreen();
    if (isBeamer()) wear(before);
  }

  return { tools: h('div', { class: 'walk-tools' }, beamerButton, fullButton), cover, isBlack: () => !cover.hidden, black, leave };
}
