import type { Difference } from '#domain/ledger/compareRecords.ts';
import type { AnyThing } from '#domain/record/record.ts';

/** What can happen with a row, and how it is said. */
export const outcomes = {
  added: { word: 'added', recorded: true },
  changed: { word: 'changed', recorded: true },
  same: { word: 'stays as it is', recorded: false },
  repeated: { word: 'repeats a row before it', recorded: false },
  refused: { word: 'refused', recorded: false },
} as const satisfies Record<string, { readonly word: string; readonly recorded: boolean }>;

export type Outcome = keyof typeof outcomes;

/** A row of a table, and what importing it would do. */
export interface TableRow {
  /** Its line in the file, the header's being 1. */
  readonly line: number;
  /** What it is about, in the row's own words. */
  readonly name: string;
  readonly outcome: Outcome;
  /** What it comes to; null where it is refused. */
  readonly thing: AnyThing | null;
  /** Of what is changed: each field as it was and as it would be. */
  readonly fields: Difference['fields'];
  /** Why it is refused, or what was taken otherwise than it is written. */
  readonly sentences: readonly string[];
}
