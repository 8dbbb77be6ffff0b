import type { MilestoneRow } from './milestoneRows.ts';

/** What a reader narrows the lists to. Empty means everything. Score, bar and headline never obey it. */
export interface RowFilter {
  readonly status: readonly string[];
  readonly category: readonly string[];
  readonly actor: readonly string[];
  readonly q: string;
}

/** Whether a filter narrows anything. */
export function isNarrowing({ status, category, actor, q }: RowFilter): boolean {
  return status.length + category.length + actor.length > 0 || q.trim() !== '';
}

/** The rows that a filter leaves: any of the chosen statuses, any of the categories, any of the actors, every word of the text: a dash parts words. */
export function filterRows(rows: readonly MilestoneRow[], filter: RowFilter): MilestoneRow[] {
  if (!isNarrowing(filter)) return [...rows];
  const words = filter.q
    .toLowerCase()
    .split(/[\s\p{Pd}]+/u)
    .filter(Boolean);
  return rows.filter(
    (row) =>
      (filter.status.length === 0 || (row.assessment !== null && filter.status.includes(row.assessment.status))) &&
      (filter.category.length === 0 || filter.category.includes(row.milestone.category)) &&
      (filter.actor.length === 0 || row.named.some(({ id }) => filter.actor.includes(id))) &&
      words.every((word) => row.searched.includes(word)),
  );
}
