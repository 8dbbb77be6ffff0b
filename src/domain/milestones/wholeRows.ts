import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { type MilestoneRow, milestoneRows } from './milestoneRows.ts';

/**
 * The same milestones as the whole record has them, in their order. What leaves the house may lack a claim or a tie that is only
 * withheld: that something is not there can be read from these rows alone. `today` is YYYY-MM-DD.
 */
export function wholeRows(whole: RecordIndex, rows: readonly MilestoneRow[], today: string): MilestoneRow[] {
  const milestones = rows.flatMap(({ milestone }) => whole.milestones.get(milestone.id) ?? []);
  return milestoneRows(whole, milestones, today);
}
