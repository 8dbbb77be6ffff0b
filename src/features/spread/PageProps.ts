import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';

/** What every page of a spread is given: the thing it is about, and the record around it. */
export interface PageProps<T> {
  readonly thing: T;
  readonly index: RecordIndex;
  /** All milestone rows of the record. */
  readonly rows: readonly MilestoneRow[];
}
