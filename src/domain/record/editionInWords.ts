import type { RecordIndex } from './recordIndex.ts';

/** The edition of the record, and the day that its last entry was recorded: of a single thing that says nothing. */
export function editionInWords({ record: { edition } }: RecordIndex): string {
  return `${edition.id}, last recorded ${edition.recorded.slice(0, 10)}`;
}
