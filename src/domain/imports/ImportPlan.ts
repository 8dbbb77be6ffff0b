import type { Difference } from '#domain/ledger/compareRecords.ts';
import type { AgreementRecord, Ledger, NewEntry } from '#domain/record/record.ts';
import type { Mapping } from '#domain/tables/Mapping.ts';
import type { TablePlan } from '#domain/tables/planTable.ts';

/** An agreement that an import would make. */
export interface NewAgreement {
  readonly ledger: Ledger;
  readonly record: AgreementRecord;
}

/** What an import would do with an agreement that is there. */
interface IntoAgreement {
  readonly agreement: string;
  /** The number of the last entry that it was made upon: what was recorded since is not overwritten. */
  readonly upon: number;
  readonly differences: readonly Difference[];
  readonly entries: readonly NewEntry[];
}

/** What an import would do, before anything is recorded. */
export interface ImportPlan {
  /** What the file was found to be. */
  readonly kind: string;
  readonly agreements: readonly NewAgreement[];
  /** Into an agreement that is there: what would be added and changed, thing by thing, and the entries that do it. */
  readonly into: IntoAgreement | null;
  /** A ledger of the agreement that is shown, to be brought back as it is: with its numbers, times, authors and reasons. */
  readonly back: { readonly ledger: Ledger; readonly differences: readonly Difference[] } | null;
  /** Of a table whose columns are to be mapped: how it was read, and what happens row by row; null for every other file. */
  readonly table: TablePlan | null;
  /** What was merged, left out or stays as it is. */
  readonly notes: readonly string[];
}

/** What an import is made upon: who asks, when, and what is there. */
export interface ImportGround {
  readonly by: string;
  readonly recorded: string;
  /** The ids of all agreements that there are. */
  readonly taken: readonly string[];
  /** The agreement that is shown: a record of it is taken into it. */
  readonly shown: AgreementRecord;
  /** How many of its entries are the reader's own. */
  readonly own: number;
  /** How the columns of a table are to be read, where the reader has said so. */
  readonly mapping?: Mapping | null;
}

/** A plan that does nothing, to begin from. */
export const nothing: ImportPlan = { kind: '', agreements: [], into: null, back: null, table: null, notes: [] };
