import type { PhaseChoice } from '#domain/kinds/phases.ts';
import { filterInWords, type ViewFilter } from './filterInWords.ts';
import type { NamesOutside } from './NamesOutside.ts';
import { choiceIn, choiceWord } from './phaseChoices.ts';
import { wordsMayLeave } from './wordsOutside.ts';

/** Whether a thing may be named outside. An id that nothing has tells nothing. */
export function mayBeNamed({ whole, released }: NamesOutside, id: string): boolean {
  return released.things.has(id) || !whole.things.has(id);
}

/** `filterInWords` as it may leave the house: actors and words that would name what stays behind are called "withheld". */
export function filterOutside(names: NamesOutside, filter: ViewFilter): string {
  const actor = filter.actor.map((id) => (mayBeNamed(names, id) ? id : 'withheld'));
  if (wordsMayLeave(names, filter.q)) return filterInWords(names.released, { ...filter, actor });
  return [filterInWords(names.released, { ...filter, actor, q: '' }), 'words that are withheld'].filter(Boolean).join('; ');
}

/** Phase and filter of a view in words, as they may leave the house; the empty text where everything is in view. */
export function viewOutside(names: NamesOutside, phase: PhaseChoice, filter: ViewFilter): string {
  return [choiceIn(names.released, phase) === 'all' ? '' : choiceWord(names.released, phase), filterOutside(names, filter)]
    .filter(Boolean)
    .join('; ');
}

/**
 * An address as it may leave the house, in a file of any kind: null where an id in it is that of something that stays behind, or
 * where the words that it searches for would name that.
 */
export function addressOutside({ whole, released }: NamesOutside, address: string | null): string | null {
  if (address === null || whole === released) return address;
  // ids are written in an address as they are; between them stands a comma, as it is or encoded
  const named = new Set(address.replaceAll(/%2c/gi, ',').split(/[^a-z0-9-]+/));
  if ([...whole.things.keys()].some((id) => named.has(id) && !released.things.has(id))) return null;
  const searched = new URLSearchParams(address.slice(address.indexOf('?') + 1)).getAll('q');
  return wordsMayLeave({ whole, released }, searched.join(' ')) ? address : null;
}
