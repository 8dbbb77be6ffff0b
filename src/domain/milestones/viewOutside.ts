import { phaseChoices, type PhaseChoice } from '#domain/kinds/phases.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { filterInWords, type ViewFilter } from './filterInWords.ts';

/** What is named by ids in a view: they are words, so that one of something that stays behind would tell. */
export interface NamesOutside {
  /** The whole record, and what of it may leave the house. */
  readonly whole: RecordIndex;
  readonly released: RecordIndex;
}

/** Whether a thing may be named outside. An id that nothing has tells nothing. */
export function mayBeNamed({ whole, released }: NamesOutside, id: string): boolean {
  return released.things.has(id) || !whole.things.has(id);
}

/** `filterInWords` as it may leave the house: actors that stay behind are named as "withheld". */
export function filterOutside(names: NamesOutside, filter: ViewFilter): string {
  return filterInWords(names.released, { ...filter, actor: filter.actor.map((id) => (mayBeNamed(names, id) ? id : 'withheld')) });
}

/** Phase and filter of a view in words, as they may leave the house; the empty text where everything is in view. */
export function viewOutside(names: NamesOutside, phase: PhaseChoice, filter: ViewFilter): string {
  return [phase === 'all' ? '' : phaseChoices[phase].label, filterOutside(names, filter)].filter(Boolean).join('; ');
}

/** An address as it may leave the house: null where an id in it is that of something that stays behind. */
export function addressOutside({ whole, released }: NamesOutside, address: string | null): string | null {
  if (address === null || whole === released) return address;
  // ids are written in an address as they are; between them stands a comma, as it is or encoded
  const named = new Set(address.replaceAll(/%2c/gi, ',').split(/[^a-z0-9-]+/));
  return [...whole.things.keys()].some((id) => named.has(id) && !released.things.has(id)) ? null : address;
}
