/** Where flags stand: near their step, and over no step, label or other flag as far as there is room. */

const GAP = 3;
const ROWS = 4;

/**
 * Chooses a place for each flag, in order.
 *
 * @param {Array<{width: number, height: number, step: Object, over: boolean}>} flags `step`: the box of its step
 * @param {Array<{left: number, top: number, right: number, bottom: number}>} obstacles
 * @returns {Array<{left: number, top: number}>}
 */
export function places(flags, obstacles) {
  const taken = [...obstacles];
  return flags.map((flag) => {
    let best = null;
    for (const spot of spots(flag)) {
      const box = { left: spot.left, top: spot.top, right: spot.left + flag.width, bottom: spot.top + flag.height };
      const covered = taken.reduce((sum, other) => sum + overlap(box, other), 0);
      if (!best || covered < best.covered - 0.5) best = { box, covered };
      if (covered === 0) break;
    }
    taken.push(best.box);
    return { left: best.box.left, top: best.box.top };
  });
}

/** Lists the places for a flag, the nearest and most usual first. */
function spots({ width, height, step, over }) {
  const middle = (step.left + step.right - width) / 2;
  const across = [middle, step.left, step.right - width];
  const above = (row) => step.top - GAP - (row + 1) * height - row * GAP;
  const below = (row) => step.bottom + GAP + row * (height + GAP);
  const rows = [];
  for (let row = 0; row < ROWS; row += 1) {
    const ways = over ? [above(row), below(row)] : [below(row), above(row)];
    ways.forEach((top) => across.forEach((left) => rows.push({ left, top })));
    if (row === 0) rows.push({ left: step.right + GAP, top: (step.top + step.bottom - height) / 2 }, { left: step.left - GAP - width, top: (step.top + step.bottom - height) / 2 });
  }
  return rows;
}

function overlap(a, b) {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left), high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return wide > 0 && high > 0 ? wide * high : 0;
}
