/** The top bar: the mark, the journey's name, its stops on a line, language, theme and help; and the foot of the page. */

import { get } from './api.js';
import { find, h, replace } from './dom.js';
import { mark } from './icons.js';
import { language, say } from './words.js';

/** The views of a journey, in the order of the bar; `when` says of which journeys, if not of all. */
export const STOPS = [
  { path: 'kaart', page: 'map' },
  { path: 'wandeling', page: 'walk' },
  { path: 'uitkomst', page: 'outcome' },
  { path: 'vergelijken', page: 'compare', when: (journey) => journey.situations.filter((s) => s.canRun).length > 1 },
  { path: 'getallen', page: 'numbers' },
];

/** Returns the address of a view of a journey; glasses and situation go along. */
export function viewAddress(id, path, params = {}) {
  const query = new URLSearchParams();
  if (params.bril && params.bril !== '*' && path !== 'getallen') query.set('bril', params.bril);
  if (params.situatie) query.set('situatie', params.situatie);
  const text = query.toString();
  return `/reis/${encodeURIComponent(id)}/${path}${text ? `?${text}` : ''}`;
}

/** Draws the bar for a page; without a journey there are no stops. */
export function drawTop(where, journey, context) {
  const held = document.activeElement?.closest?.('#kop') ? document.activeElement.dataset.spot : null;
  replace(find('#kop'), brand(journey), journey ? stops(where, journey, context) : h('span'), tools(where));
  if (held) find(`[data-spot="${held}"]`)?.focus();
}

function brand(journey) {
  return h('div', { class: 'brand' },
    h('a', { class: 'home', href: '/', 'aria-label': `Inwonerreis, ${say('home').toLowerCase()}`, data: { spot: 'home' } }, mark(), h('span', { class: journey ? 'long' : '' }, 'Inwonerreis')),
    journey && [h('span', { class: 'sep long', 'aria-hidden': 'true' }, '/'), h('span', { class: 'reis', title: journey.name }, journey.name)]);
}

function stops(where, journey, context) {
  const there = STOPS.filter(({ when }) => !when || when(journey));
  return h('nav', { 'aria-label': say('thisJourney') }, h('ul', { class: 'stops' }, there.map(({ path }) => h('li', {},
    h('a', { href: viewAddress(where.id, path, context.params), 'aria-current': where.stop === path ? 'page' : false, data: { spot: path } }, say(`stop.${path}`))))));
}

function tools(where) {
  const other = language === 'nl' ? 'en' : 'nl';
  const name = (code) => code.toUpperCase();
  const to = new URL(location.href);
  to.searchParams.set('taal', other);
  const link = h('a', { href: to.pathname + to.search, lang: other, hreflang: other, target: '_self', 'aria-label': other === 'en' ? 'EN, English' : 'NL, Nederlands', data: { spot: 'taal' } }, name(other));
  const here = h('b', { 'aria-current': 'true' }, name(language));
  const dot = h('span', { 'aria-hidden': 'true' }, '·');
  return h('div', { class: 'tools' },
    h('span', { class: 'tongue', role: 'group', 'aria-label': say('language') }, language === 'nl' ? [here, dot, link] : [link, dot, here]),
    themeButton(),
    h('a', { href: '/bibliotheek', class: 'opt', 'aria-current': where?.page === 'library' ? 'page' : false, data: { spot: 'bibliotheek' } }, say('page.library')),
    h('a', { href: '/hulp', class: 'help', 'aria-current': where?.page === 'help' ? 'page' : false, data: { spot: 'hulp' } }, say('help')));
}

/** Returns the theme that is chosen: light, dark or system. */
export function theme() {
  const chosen = document.documentElement.dataset.theme;
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}

/** Chooses the theme, and keeps it. */
export function setTheme(name) {
  if (name === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = name;
  try {
    if (name === 'system') localStorage.removeItem('inwonerreis.thema');
    else localStorage.setItem('inwonerreis.thema', name);
  } catch {
    // Storage is closed off: the choice lasts as long as the page.
  }
}

function themeButton() {
  const dark = () => theme() === 'dark' || (theme() === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  const button = h('button', { class: 'plain opt', type: 'button', data: { spot: 'thema' }, onclick: () => { setTheme(dark() ? 'light' : 'dark'); name(); } });
  const name = () => {
    const to = dark() ? 'light' : 'dark';
    button.setAttribute('aria-label', say(`theme.label.${to}`));
    replace(button, say(`theme.to.${to}`));
  };
  name();
  return button;
}

/** Draws the foot of the page. */
export async function foot() {
  let version = '';
  try {
    version = (await get('/api/version')).version ?? '';
  } catch {
    // The page itself says that the server is gone.
  }
  replace(find('#voet'), h('span', {}, say('foot.text', { version }).replace(' .', '.')),
    h('a', { href: '/bibliotheek' }, say('page.library')), h('a', { href: '/toegankelijkheid' }, say('accessibility')), h('a', { href: '/hulp' }, say('help')));
}
