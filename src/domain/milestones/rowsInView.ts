import type { PhaseChoice } from '#domain/kinds/phases.ts';
import type { Milestone } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { inPhase } from './inPhase.ts';
import type { PhaseRows } from './headline.ts';
import { type MilestoneRow, milestoneRows } from './milestoneRows.ts';
import { filterRows, type RowFilter } from './rowFilter.ts';

/** The rows of a record that a view leaves. */
export interface RowsInView {
  /** What the phase switch leaves: phases, and milestones of none. */
  readonly phases: readonly PhaseRows[];
  readonly cross: readonly MilestoneRow[];
  /** What of that the filter leaves. */
  readonly shown: ReadonlySet<MilestoneRow>;
}

/** The rows of a record by the phase switch and the filter, as they stand on a day: YYYY-MM-DD. */
export function rowsInView(index: RecordIndex, choice: PhaseChoice, filter: RowFilter, today: string): RowsInView {
  const rowsOf = (milestones: readonly Milestone[]) => milestoneRows(index, milestones, today);
  const left = inPhase({ phases: index.phases.map((phase) => ({ phase })), cross: index.byPhase.get(null) ?? [] }, choice);
  const phases = left.phases.map(({ phase }) => ({ phase, rows: rowsOf(index.byPhase.get(phase.id) ?? []) }));
  const cross = rowsOf(left.cross);
  return { phases, cross, shown: new Set(filterRows([...phases.flatMap(({ rows }) => rows), ...cross], filter)) };
}
