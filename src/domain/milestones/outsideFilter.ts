import type { RecordIndex } from '#domain/record/recordIndex.ts';
import type { ViewFilter } from './filterInWords.ts';

/** Whether all of these may be named outside: ids are words, so that one of something that stays behind would tell. Unknown ids tell nothing. */
export function mayBeNamed(whole: RecordIndex, released: RecordIndex, ids: readonly string[]): boolean {
  return ids.every((id) => released.things.has(id) || !whole.things.has(id));
}

/** A filter as it may be worded outside: actors that stay behind are named as "withheld". The rows that it leaves are asked of the filter itself. */
export function outsideFilter(whole: RecordIndex, released: RecordIndex, filter: ViewFilter): ViewFilter {
  return { ...filter, actor: filter.actor.map((id) => (mayBeNamed(whole, released, [id]) ? id : 'withheld')) };
}
