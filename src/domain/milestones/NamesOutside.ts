import type { RecordIndex } from '#domain/record/recordIndex.ts';

/** What is named by ids in a view: they are words, so that one of something that stays behind would tell. */
export interface NamesOutside {
  /** The whole record, and what of it may leave the house. */
  readonly whole: RecordIndex;
  readonly released: RecordIndex;
}
