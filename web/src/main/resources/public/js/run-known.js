/** Which runs go on, as the server and this visit know it. */

import { get } from './api.js';

let asked = null;

/** Asks once for all boxes that are made in the same moment which runs go on. */
export function going() {
  if (!asked) {
    asked = get('/api/runs');
    asked.finally(() => setTimeout(() => { asked = null; }, 500)).catch(() => {});
  }
  return asked;
}

/** Keeps which run goes on for a situation, so that a page that is loaded anew finds it; null forgets it. */
export function remember(key, run) {
  try {
    if (run) sessionStorage.setItem(key, run);
    else sessionStorage.removeItem(key);
  } catch {
    // Storage is closed off: after a reload the run is found by starting it again.
  }
}

/** Returns the run that was kept. */
export function remembered(key) {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}
