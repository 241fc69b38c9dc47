/** The router: which page an address is, what it is given, and the way from one to the next. */

import { get, Problem } from './api.js';
import { find, h, replace } from './dom.js';
import { patterns } from './icons.js';
import { listen, pageKeys, shellKeys } from './keys.js';
import { banner, loading, problemNote } from './messages.js';
import { drawTop, foot, STOPS } from './top.js';
import { language, loadPage, loadShell, say } from './words.js';

const root = find('#inhoud');
let leave = null;
let turn = 0;
let context = null;

/** Reads an address: `{page, id?, stop?, params}`; null when it is no page. */
export function route(url) {
  const parts = url.pathname.split('/').filter(Boolean).map(decodeURIComponent);
  const params = Object.fromEntries(url.searchParams);
  if (parts.length === 0) return { page: 'list', params };
  if (parts.length === 1 && parts[0] === 'bibliotheek') return { page: 'library', params };
  if (parts.length === 1 && parts[0] === 'hulp') return { page: 'help', params };
  if (parts.length === 1 && parts[0] === 'toegankelijkheid') return { page: 'accessibility', params };
  const stop = STOPS.find((s) => s.path === (parts[2] ?? 'kaart'));
  if (parts[0] !== 'reis' || !parts[1] || !stop || parts.length > (stop.path === 'wandeling' ? 4 : 3)) return null;
  if (parts[3]) params.stap = parts[3];
  return { page: stop.page, id: parts[1], stop: stop.path, params };
}

/** Opens the page of the address in the bar; `still`: what is shown stays until the new page is there. */
async function open({ first = false, still = false } = {}) {
  const mine = (turn += 1);
  const current = () => mine === turn;
  pageKeys({});
  leave?.();
  leave = null;
  const where = route(new URL(location.href));
  document.body.className = where ? `is-${where.page}` : '';
  const done = still ? () => {} : loading(root, say(`loading.${known(where?.page)}`));
  try {
    if (!where) return missing(say('missing.title'));
    const [module, journey] = await Promise.all([
      import(`./pages/${where.page}.js`), where.id ? get(`/api/journeys/${encodeURIComponent(where.id)}`) : null,
      loadPage(where.page), style(where.page),
    ]);
    if (!current()) return undefined;
    context = contextOf(where, journey);
    drawTop(where, journey, context);
    document.title = title(where, journey);
    const box = h('div', { class: 'view' });
    const after = await module.show(box, context);
    if (!current()) return typeof after === 'function' ? after() : undefined;
    leave = typeof after === 'function' ? after : null;
    done();
    replace(root, box);
    if (!first && !still) arrive();
  } catch (problem) {
    if (current()) failed(problem, where);
  } finally {
    done();
  }
  return undefined;
}

function known(page) {
  return ['list', 'map', 'walk', 'outcome', 'compare', 'numbers'].includes(page) ? page : 'page';
}

/**
 * What a page is given.
 *
 * id: the journey; params: query values, and `stap`; journey: GET /api/journeys/{id}; language; say(key, values);
 * go(path): opens another page; update({key: value|null}): changes the query without opening anything, null takes a key away;
 * reload(): opens this page again; keys(map): keys of the page; title(text): the document's title.
 */
function contextOf(where, journey) {
  const self = {
    id: where.id, params: { ...where.params }, journey, language, say,
    go, reload: () => open({ still: true }), keys: pageKeys, title: (text) => { document.title = `${text} – Inwonerreis`; },
    update(values) {
      const url = new URL(location.href);
      for (const [key, value] of Object.entries(values)) {
        if (value === null || value === undefined || value === '' || (key === 'bril' && value === '*')) {
          url.searchParams.delete(key);
          delete self.params[key];
        } else {
          url.searchParams.set(key, value);
          self.params[key] = value;
        }
      }
      history.replaceState(history.state, '', url);
      drawTop(where, journey, self);
    },
  };
  return self;
}

/** Opens an address of the viewer. */
export function go(path) {
  history.pushState(null, '', path);
  window.scrollTo(0, 0);
  return open();
}

function title(where, journey) {
  const page = where.stop ? say(`stop.${where.stop}`) : say(`page.${where.page}`);
  return [page, journey?.name, 'Inwonerreis'].filter(Boolean).join(' – ');
}

/** After a change of page the heading has the focus, so that a screen reader reads on from there. */
function arrive() {
  const heading = find('h1', root) ?? root;
  if (heading !== root) heading.setAttribute('tabindex', '-1');
  heading.focus({ preventScroll: true });
}

const styles = new Map();

function style(page) {
  if (!styles.has(page)) {
    styles.set(page, new Promise((ready) => {
      const link = h('link', { rel: 'stylesheet', href: `/css/${page}.css`, onload: ready, onerror: ready });
      document.head.append(link);
    }));
  }
  return styles.get(page);
}

function missing(text, detail = say('missing.text')) {
  drawTop(null, null, null);
  document.title = `${text} – Inwonerreis`;
  replace(root, h('div', { class: 'page' }, h('h1', {}, text), h('p', { class: 'lede' }, detail),
    h('p', { class: 'row' }, h('a', { class: 'btn main', href: '/' }, say('missing.back')))));
  arrive();
}

function failed(problem, where) {
  if (problem instanceof Problem && problem.status === 404 && where?.id) return missing(say('missing.journey'), problem.remedy || say('missing.text'));
  if (!(problem instanceof Problem)) console.error(problem);
  if (!find('#kop').firstChild) drawTop(where && !where.id ? where : null, null, null);
  const again = h('button', { class: 'btn', type: 'button', onclick: () => open() }, say(problem.gone ? 'gone.now' : 'error.again'));
  const shown = problem instanceof Problem ? problem : new Problem(500, {});
  replace(root, h('div', { class: 'page' }, problemNote(shown, [again], say('gone.again'))));
  find('.note', root).focus();
  if (problem.gone) setTimeout(() => find('.note', root)?.isConnected && root.contains(again) && open(), 5000);
  return undefined;
}

/** Follows links within the viewer without loading the page anew. */
function followLinks(event) {
  const link = event.target.closest?.('a[href]');
  if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const url = new URL(link.href);
  const inside = url.origin === location.origin && !link.target && !link.hasAttribute('download') && route(url);
  if (!inside || (url.hash && url.pathname === location.pathname)) return;
  event.preventDefault();
  go(url.pathname + url.search);
}

async function start() {
  const url = new URL(location.href);
  if (url.searchParams.has('taal')) {
    document.cookie = `taal=${language}; path=/; max-age=31536000; samesite=lax`;
    url.searchParams.delete('taal');
    history.replaceState(null, '', url);
  }
  await loadShell();
  document.body.append(patterns());
  replace(find('.skip'), say('skip'));
  find('.skip').addEventListener('click', (event) => { event.preventDefault(); root.focus(); });
  document.addEventListener('click', followLinks);
  window.addEventListener('popstate', () => open());
  const stops = Object.fromEntries(STOPS.map((s, i) => [String(i + 1), () => {
    const link = find(`.stops li:nth-child(${i + 1}) a`);
    if (!link) return false;
    link.click();
    return true;
  }]));
  shellKeys({ h: () => { go('/hulp'); }, '/': () => { const box = find('input[type=search]'); if (!box) return false; box.focus(); return true; },
    Escape: () => { if (!find('#berichten').firstChild) return false; banner(null); return true; }, ...stops });
  listen();
  foot();
  open({ first: true });
}

start();
