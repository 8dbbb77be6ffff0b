import type { RecordIndex } from '#domain/recordIndex.ts';

/** The record's edition and the day it was recorded. */
export function editionInWords({ record: { edition } }: RecordIndex): string {
  return `edition ${edition.id}, ${edition.recorded.slice(0, 10)}`;
}
