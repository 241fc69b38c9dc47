/** Fingers on the diagram: one moves it, two make it larger or smaller. */

/** Starts listening on a box. */
export function touchable(box, viewer) {
  const canvas = viewer.get('canvas');
  const fingers = new Map();

  box.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'touch') fingers.set(event.pointerId, at(event));
  });
  for (const end of ['pointerup', 'pointercancel', 'pointerleave']) {
    box.addEventListener(end, (event) => fingers.delete(event.pointerId));
  }
  box.addEventListener('pointermove', (event) => {
    if (!fingers.has(event.pointerId)) return;
    const before = [...fingers.values()];
    fingers.set(event.pointerId, at(event));
    const after = [...fingers.values()];
    const [from, to] = [middle(before), middle(after)];
    canvas.scroll({ dx: to.x - from.x, dy: to.y - from.y });
    if (after.length === 2) {
      const edge = box.getBoundingClientRect();
      const zoom = canvas.zoom() * (apart(after) / (apart(before) || 1));
      canvas.zoom(Math.min(4, Math.max(0.2, zoom)), { x: to.x - edge.left, y: to.y - edge.top });
    }
  });
}

function at(event) {
  return { x: event.clientX, y: event.clientY };
}

function middle(points) {
  return { x: points.reduce((s, p) => s + p.x, 0) / points.length, y: points.reduce((s, p) => s + p.y, 0) / points.length };
}

function apart([a, b]) {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
