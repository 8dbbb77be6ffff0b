import { phaseChoices, type PhaseChoice } from '#domain/kinds/phases.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
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
  const { order } = phaseChoices[choice];
  const of = (phase: string | null) => milestoneRows(index, index.byPhase.get(phase) ?? [], today);
  const phases = index.phases.filter((phase) => order === null || phase.order === order).map((phase) => ({ phase, rows: of(phase.id) }));
  const cross = order === null || order === 0 ? of(null) : [];
  return { phases, cross, shown: new Set(filterRows([...phases.flatMap(({ rows }) => rows), ...cross], filter)) };
}
