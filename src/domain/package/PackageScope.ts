import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';

/** A milestone as the screen shows it, and as the part of the record that leaves would show it. */
export interface MilestonePair {
  readonly row: MilestoneRow;
  readonly leaving: MilestoneRow;
}

/** What the tables are made from. */
export interface PackageScope {
  /** The record as it leaves. */
  readonly index: RecordIndex;
  /** Every milestone, in the order of the record. */
  readonly milestones: readonly MilestonePair[];
  /** Ids of the milestones that the view shows. */
  readonly shown: ReadonlySet<string>;
}
