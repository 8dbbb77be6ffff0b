import type { RecordIndex } from './recordIndex.ts';

/** The day that the record's edition was recorded, and the edition. */
export function editionInWords({ record: { edition } }: RecordIndex): string {
  return `${edition.recorded.slice(0, 10)}, edition ${edition.id}`;
}
