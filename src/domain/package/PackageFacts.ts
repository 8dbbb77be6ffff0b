import type { AsOf } from '#domain/record/asOf.ts';
import type { AgreementRecord, Entries } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import type { Released } from '#domain/record/releasedRecord.ts';
import type { PackageTable } from './tableOf.ts';

/** What a package is asked of, and the view that it is asked from. */
export interface PackageRequest {
  readonly index: RecordIndex;
  /** The day that it is made on: YYYY-MM-DD. It is judged on that day too, unless the clocks of the view say another. */
  readonly today: string;
  /** The clocks of the view, where they do not stand at now. */
  readonly asOf?: AsOf;
  /** The ledger that the record was read from; without it the package holds no feed of what changed. */
  readonly ledger?: Pick<Entries, 'entries' | 'shipped'>;
  /** Ids of the milestones that the view shows. */
  readonly shown: ReadonlySet<string>;
  /** Phase and filters of the view in words; the empty text where it shows everything. */
  readonly filters: string;
  /** The address that reopens the view; null where it is left out. */
  readonly address: string | null;
}

/** A table with its file and how many rows it has. */
interface WrittenTable {
  readonly table: PackageTable;
  readonly path: string;
  readonly text: string;
  readonly rows: number;
}

/** What is said of a package: in its descriptor and to whoever opens it. */
export interface PackageFacts extends Pick<PackageRequest, 'today' | 'filters' | 'address'> {
  readonly released: Released;
  /** How many there are of each type in the whole record. */
  readonly whole: AgreementRecord;
  readonly tables: readonly WrittenTable[];
  /** Whose codes the statuses are, in a sentence. */
  readonly coding: string;
  /** The clocks of the view in words; the empty text where both stand at now. */
  readonly clocks: string;
  readonly hasFeed: boolean;
}
