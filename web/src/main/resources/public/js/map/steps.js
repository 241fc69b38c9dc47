/** What a step says of itself, in one line and in cells: shared by diagram, table and panel. */

import { h } from '../dom.js';

/** Returns the numbers of a step for a group; empty where there are none. */
export function numbersOf(element, group) {
  return element.groups?.[group] ?? {};
}

/** Returns the wait that is drawn: the longest for 9 of 10 residents. */
export function longest(numbers) {
  return numbers.waits?.find((w) => w.id === numbers.wait) ?? null;
}

/** Writes the verdict on a norm: name, what is reached, what is asked. */
export function normText(norm, say) {
  return norm.v === undefined ? `${norm.name}: ${norm.text}` : say('norm.text', { name: norm.name, said: norm.said, reached: norm.text, asked: norm.asked });
}

/** Writes a number with its interval small: `31 (30–32)`. */
export function withInterval(text = '') {
  const at = text.lastIndexOf(' (');
  return at < 0 ? text : [text.slice(0, at), ' ', h('span', { class: 'ci' }, text.slice(at + 1))];
}

/** Returns the text without its interval. */
export function bare(text = '') {
  const at = text.lastIndexOf(' (');
  return at < 0 ? text : text.slice(0, at);
}

/** Lists the steps that stand in the table, with their number in the journey. */
export function rowsOf(data) {
  return data.elements.filter((e) => e.row).map((e, i) => ({ ...e, number: i + 1 }));
}

/** Tells in one sentence what a step is and what happens there, for who cannot see the diagram. */
export function lineOf(element, data, group, say) {
  const numbers = numbersOf(element, group);
  const stage = data.stages.find((s) => s.id === element.stage)?.name;
  const wait = longest(numbers);
  return [
    `${element.name}.`, stage && `${say('panel.stage')}: ${stage}.`, element.momentOfTruth && say('step.truth'),
    numbers.dropOff?.tag && say('step.drops', { text: numbers.dropOff.tag }),
    wait?.p90 && say('step.waits', { name: wait.name, text: wait.p90.text }),
    ...(numbers.norms ?? []).map((n) => `${normText(n, say)}.`),
    element.findings.length > 0 && say('step.findings', { n: element.findings.length }),
  ].filter(Boolean).join(' ');
}

/** Tells where most residents drop off. */
export function mostDropOff(data, group, say) {
  const shares = data.elements.map((e) => ({ e, share: numbersOf(e, group).dropOff?.all })).filter((x) => x.share?.v > 0);
  if (shares.length === 0) return data.opening ? '' : say('diagram.none');
  const most = shares.reduce((a, b) => (b.share.v > a.share.v ? b : a));
  return say('diagram.most', { name: most.e.name, text: most.share.text });
}
