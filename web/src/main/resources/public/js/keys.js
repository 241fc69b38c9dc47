/** The keyboard map: single letters work outside fields only, and can be switched off under Hulp. */

const STORE = 'inwonerreis.toetsen';

let page = {};
const shell = {};

/** Returns whether single-letter keys work. */
export function enabled() {
  try {
    return localStorage.getItem(STORE) !== 'uit';
  } catch {
    return true;
  }
}

/** Switches single-letter keys on or off; keeps it. */
export function setEnabled(on) {
  try {
    localStorage.setItem(STORE, on ? 'aan' : 'uit');
  } catch {
    // Storage is closed off: the choice lasts no longer than the default.
  }
}

/** Sets the keys of every page: `{h: fn}`. */
export function shellKeys(map) {
  Object.assign(shell, map);
}

/**
 * Sets the keys of the page that is open: `{b: fn, '[': fn, ArrowLeft: fn, Escape: fn}`; letters in lower case.
 * The router clears them when the page is left. A function that returns false lets the browser do its own.
 */
export function pageKeys(map) {
  page = map ?? {};
}

function inField(target) {
  return target.closest?.('input, textarea, select, [contenteditable], [role=grid], [role=listbox]') !== null;
}

/** Starts listening; called once. */
export function listen() {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const single = event.key.length === 1;
    if (single && !enabled()) return;
    if (inField(event.target) && event.key !== 'Escape') return;
    const key = single ? event.key.toLowerCase() : event.key;
    const act = page[key] ?? shell[key];
    if (act && act(event) !== false) event.preventDefault();
  });
}
