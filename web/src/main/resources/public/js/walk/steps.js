/** The steps of the walk that a group meets, and where an address is among them. */

/** What stands for the end in an address. */
export const END = '-eind';

/** Returns the steps that a group meets. */
export function stepsOf(data, group) {
  return data.steps.filter((step) => !step.skipped?.[group]);
}

/** Says of each step that a group does not meet why that is. */
export function skipsOf(data, group) {
  return data.steps.map((step) => step.skipped?.[group]).filter(Boolean);
}

/** Returns the index of a step; −1 before the first, the number of steps after the last. */
export function placeOf(steps, id) {
  if (!id) return -1;
  return id === END ? steps.length : steps.findIndex((step) => step.id === id);
}

/** Returns the share (0–1) of a group that has not dropped off after a step; null where that is not known. */
export function stillOf(step, group) {
  return step.numbers?.[group]?.['*']?.lines?.find((line) => line.kind === 'after')?.value.v ?? null;
}
