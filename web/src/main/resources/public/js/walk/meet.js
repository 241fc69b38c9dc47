/** How a group meets a step: by which channel, and what there is to see beside the story. */

import { h } from '../dom.js';
import { afterCard, backstage, numbersCard, sheet } from './card.js';

/**
 * Chooses the channel of a step: the chosen one where that can be, else the one that the group uses most.
 *
 * @param {Object} step
 * @param {Object} m
 * @param {string} m.group
 * @param {string} m.channel chosen channel, or `*`
 * @param {Array<{id: string, name: string, live: boolean}>} m.channels all that have a name
 * @returns {{told: Object, channel: Object|null, others: Array, wished: Object|null}} wished: the chosen channel when it cannot be
 */
export function meet(step, { group, channel, channels }) {
  const usable = step.channels[group] ?? [];
  const id = usable.includes(channel) ? channel : usable[0] ?? Object.keys(step.stories)[0];
  const of = (one) => channels.find((c) => c.id === one) ?? null;
  return { told: step.stories[id], channel: of(id), others: usable.filter((c) => c !== id).map(of).filter(Boolean),
    wished: channel !== '*' && usable.length > 0 && !usable.includes(channel) ? of(channel) : null };
}

/**
 * Makes the side of the story with its panels, one of them open.
 *
 * @param {Object} p
 * @param {Object} p.step
 * @param {Object} p.met from {@link meet}
 * @param {Object} p.walk the page: id, data, run, group, channel, calculating, panel
 * @param {function(string)} p.onOpen
 * @returns {{side: HTMLElement, shown: string}}
 */
export function sideOf({ step, met, walk, onOpen }) {
  const { say } = walk;
  const card = step.numbers?.[walk.group];
  const numbers = card?.[walk.channel] ?? card?.['*'];
  const panels = {
    numbers: () => h('div', {}, walk.calculating, numbers && numbersCard({ card: numbers, data: walk.data, run: walk.run, say })),
    text: met.told.text && met.channel && (() => sheet({ id: walk.context.id, path: met.told.text, channel: met.channel, say })),
    back: () => backstage({ rows: step.backstage, say }),
    after: step.after.length > 0 && (() => afterCard({ step, say })),
  };
  const words = { numbers: 'numbers', text: met.channel?.live ? 'script' : 'text', back: 'backstage', after: 'after' };
  const known = Object.keys(panels).filter((key) => panels[key]);
  const shown = known.includes(walk.panel) ? walk.panel : step.numbers || !panels.text ? 'numbers' : 'text';
  const tab = (key) => h('button', { type: 'button', 'aria-pressed': String(key === shown), data: { panel: key }, onclick: () => onOpen(key) }, say(words[key]));
  return { shown, side: h('div', { class: 'walk-side' }, h('div', { class: 'seg', role: 'group', 'aria-label': say('panels') }, known.map(tab)), panels[shown]()) };
}
