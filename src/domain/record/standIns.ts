import { evidenceOf } from '#domain/quotes/evidenceFrom.ts';
import { isHidden } from './isHidden.ts';
import { noHash } from './noHash.ts';
import { thingsIn } from './thingsIn.ts';
import type { Actor, AgreementRecord, AnyThing, Evidence, Place, Source } from './record.ts';

/** What stands in a released record where the schema asks for something and nothing may leave. */

/** Of what was read in a source nothing is told, so neither is where. */
export const hiddenPlace: Place = { headline: true };

/** A quote of a source that tells nothing of it: a claim must have one. */
export function hiddenQuote(source: string): Evidence {
  return { source, place: hiddenPlace, start: 0, end: 1, exact: '…', prefix: '', suffix: '' };
}

/** The quotes of a thing that are a source's own words, and not such a stand-in. */
export function realQuotes(thing: AnyThing): Evidence[] {
  return evidenceOf(thing).filter((quote) => !isHidden(quote));
}

/** Whether a source stands in for one that may not leave as it is: that it has no date says nothing of that one. */
export function isStandIn({ releasable, sha256 }: Source): boolean {
  return releasable !== null && sha256 === noHash;
}

/** A source of which no more is told than its releasable words, how it was graded and how it is to be handled. */
export function standInSource({ reliability, handling }: Source, id: string, words: string): Source {
  return {
    type: 'source',
    id,
    title: words,
    publisher: null,
    author: null,
    date: null,
    address: null,
    // ISO 639-2 for a language that is not told
    language: 'und',
    sha256: noHash,
    // as long as the quote that stands in for its own
    length: 1,
    sentences: [],
    reliability,
    handling,
    releasable: words,
  };
}

/** Who says what leaves in other words: somebody, and not the author of the source. */
export function standInClaimant(id: string): Actor {
  return standInActor(id, 'Claimant withheld', 'Stands for everybody whose claim leaves in other words than theirs.');
}

/** An actor of whom nothing is told but why. */
export function standInActor(id: string, name: string, note: string): Actor {
  return { type: 'actor', id, name, kind: 'other', existence: 'not-specified', aliases: [], ids: {}, note };
}

/** Gives ids that nothing in a record has: an id is made of words, so that the old one could tell what is withheld. */
export function createIds(record: AgreementRecord): (what: string) => string {
  const taken = new Set(thingsIn(record).map(({ id }) => id));
  return (what) => {
    let number = 1;
    while (taken.has(`withheld-${what}-${number}`)) number += 1;
    const id = `withheld-${what}-${number}`;
    taken.add(id);
    return id;
  };
}
