/** How long it takes on two clocks: that of the resident, who feels all of it, and that of a norm, which may stand still. */

import { say } from '../words.js';
import { dotRows } from './dots.js';
import { cell, figure, nameOf } from './figure.js';

/** Makes the chart; see flow.js for the parameters. */
export function clocks(data, ui) {
  const list = data.norms.clocks;
  if (!list) return null;
  const own = (clock) => clock.groups[ui.group] ?? {};
  const rows = list.map((clock) => ({ id: clock.id, name: clock.name, ...own(clock) }));
  if (!rows.some((row) => row.p90)) return null;
  const twin = { columns: [{ key: 'clock', label: say('clocks.clock') }, { key: 'who', label: say('col.group') }, { key: 'p50', label: say('col.p50'), num: true }, { key: 'p90', label: say('col.p90'), num: true }],
    rows: list.flatMap((clock) => Object.entries(clock.groups).filter(([, t]) => t.p90).map(([id, t]) => ({ clock: clock.name, who: nameOf(data.groups, id), p50: cell(t.p50), p90: cell(t.p90) }))) };
  const who = ui.group === '*' ? '' : ` ${say('clocks.who', { name: nameOf(data.groups, ui.group) })}`;
  return figure({ id: 'klokken', size: 'c5', head: [say('clocks.head')], method: say('clocks.method') + who, draw: (width) => dotRows(width, rows, null), twin });
}
