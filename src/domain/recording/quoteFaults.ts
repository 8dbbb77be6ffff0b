import { evidenceOf } from '#domain/quotes/evidenceFrom.ts';
import { hashOf } from '#domain/record/hash.ts';
import { nameOf } from '#domain/record/nameOf.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import type { Draft } from './Draft.ts';
import { quoteFault } from './quoteFrom.ts';

/**
 * The quotes of a draft that cannot be recorded, each in a sentence. One that the thing rests on already was held against its
 * text when it was recorded; any other must stand in a text that is at hand. `textOf` gives a source's text, or null.
 */
export function quoteFaults(draft: Draft, index: RecordIndex, textOf: (source: string) => string | null): string[] {
  const thing = draft.of === null ? undefined : index.things.get(draft.of);
  const recorded = new Set(thing === undefined ? [] : evidenceOf(thing).map((each) => hashOf(each)));
  return draft.quotes
    .filter((quote) => !recorded.has(hashOf(quote)))
    .flatMap((quote) => quoteFault(quote, nameOf(index, quote.source), textOf(quote.source)) ?? []);
}
