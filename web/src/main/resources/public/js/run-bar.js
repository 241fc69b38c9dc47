/** How far a run is: the bar and the time left. */

import { replace, svg } from './dom.js';
import { say } from './words.js';

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
