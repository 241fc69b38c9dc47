/** What the box of a run is made of: the bar, the time left, and which run goes on. */

import { get } from './api.js';
import { h, replace, svg } from './dom.js';
import { say } from './words.js';

let asked = null;

/** Asks once for all boxes that are made in the same moment which runs go on. */
export function going() {
  if (!asked) {
    asked = get('/api/runs');
    asked.finally(() => setTimeout(() => { asked = null; }, 500)).catch(() => {});
  }
  return asked;
}

/** Writes how long a run goes on. */
export function left(seconds) {
  const n = Math.max(1, Math.round(seconds));
  return n < 100 ? say('run.left', { n }) : say('run.left.minutes', { n: Math.round(n / 60) });
}

/** The band fills from left to right; a line between two replications as long as there is room for it. */
export function fillBar(bar, done, of) {
  bar.setAttribute('aria-valuemax', of || 1);
  bar.setAttribute('aria-valuenow', done);
  const share = of > 0 ? Math.min(1, done / of) : 0;
  const lines = of <= 60 ? Array.from({ length: done }, (_, i) => svg('path', { d: `M${((i + 1) / of) * 1000} 0v26`, stroke: 'var(--paper)', 'stroke-width': 1.5, 'vector-effect': 'non-scaling-stroke' })) : [];
  replace(bar, svg('svg', { viewBox: '0 0 1000 26', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    svg('rect', { width: 1000, height: 26, fill: 'var(--route-100)' }), svg('rect', { width: share * 1000, height: 26, fill: 'var(--route)' }), lines));
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
