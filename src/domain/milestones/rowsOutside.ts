import type { PhaseChoice } from '#domain/kinds/phases.ts';
import type { RowFilter } from './rowFilter.ts';
import { type RowsInView, rowsInView } from './rowsInView.ts';
import type { MilestoneRow } from './milestoneRows.ts';
import type { NamesOutside } from './NamesOutside.ts';
import { wholeRows } from './wholeRows.ts';

/**
 * The rows of a view as they may leave the house: claims, ties and words of the released record. Flags are those of the whole, as
 * statuses are: a milestone that somebody contests is not told without it.
 */
export function rowsOutside({ whole, released }: NamesOutside, choice: PhaseChoice, filter: RowFilter, today: string): RowsInView {
  const { phases, cross, shown } = rowsInView(released, choice, filter, today);
  if (whole === released) return { phases, cross, shown };
  const own = [...phases.flatMap(({ rows }) => rows), ...cross];
  const all = wholeRows(whole, own, today);
  const flagged = new Map(own.map((row, at) => [row, { ...row, flags: all[at]?.flags ?? row.flags }]));
  const outside = (rows: Iterable<MilestoneRow>) => [...rows].map((row) => flagged.get(row) ?? row);
  return {
    phases: phases.map(({ phase, rows }) => ({ phase, rows: outside(rows) })),
    cross: outside(cross),
    shown: new Set(outside(shown)),
  };
}
