/** The words of the viewer: Dutch and English, those of the shell and those of the page that is open. */

import { whole } from './format.js';

/** The language of the page, as the server chose it: `nl` or `en`. */
export const language = document.documentElement.lang === 'en' ? 'en' : 'nl';

let shell = {};
let page = {};

/** Loads the words that every page shares. */
export async function loadShell() {
  shell = await words('shell');
}

/** Loads the words of a page; they replace those of the page before. */
export async function loadPage(name) {
  page = await words(name);
}

/** Returns the words in `words/<language>/<name>.js`; those of the other language stay where they are. */
async function words(name) {
  return (await import(`./words/${language}/${name}.js`)).default;
}

/**
 * Returns the words for a key, with `{name}` filled in; numbers are written in the page's language.
 * A value may be `{one, other}`: chosen by `n`. No page has a key of the shell: each would hide the other.
 *
 * @param {string} key
 * @param {Object<string, string|number>} [values]
 * @returns {string}
 */
export function say(key, values = {}) {
  let text = page[key] ?? shell[key];
  if (text === undefined) throw new Error(`No words for "${key}"`);
  if (typeof text === 'object') text = Number(values.n) === 1 ? text.one : text.other;
  return text.replace(/\{(\w+)\}/g, (all, name) => {
    const value = values[name];
    return value === undefined ? all : typeof value === 'number' ? whole(value) : value;
  });
}
