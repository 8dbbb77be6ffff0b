import { sentencesOf, type Sentence } from '#domain/sentences.ts';
import { comparePlaces } from '#domain/places.ts';
import type { Claim, Evidence, Place } from '#domain/record.ts';
import type { RecordIndex } from '#domain/recordIndex.ts';
import type { SourceText } from '#state/sourceTexts.ts';

const known = new WeakMap<SourceText, readonly Sentence[]>();

/** The sentences of a loaded text; the same text is split once. */
export function sentencesIn(own: SourceText): readonly Sentence[] {
  const found = known.get(own) ?? sentencesOf(own.text);
  known.set(own, found);
  return found;
}

/** A claim at a place of a source. */
export interface ClaimAtPlace {
  readonly claim: Claim;
  readonly evidence: Evidence;
}

/** A headline or paragraph of a source, with the claims that are read from it. */
export interface Passage {
  /** 0 for the headline. */
  readonly paragraph: number;
  readonly name: string;
  readonly claims: readonly ClaimAtPlace[];
}

/** The number of a place's paragraph; the headline counts as 0. */
export function paragraphOf(place: Place): number {
  return 'headline' in place ? 0 : place.paragraph;
}

/** The passages of a source in reading order, headline first, each with its claims in the order of their words. */
export function passagesOf(index: RecordIndex, source: { readonly id: string; readonly sentences: readonly number[] }): Passage[] {
  const read = index.record.claims
    .flatMap((claim) =>
      claim.evidence
        .filter((evidence) => evidence.source === source.id)
        .slice(0, 1)
        .map((evidence) => ({ claim, evidence })),
    )
    .sort((a, b) => comparePlaces(a.evidence.place, b.evidence.place) || a.evidence.start - b.evidence.start);
  return [0, ...source.sentences.map((_, at) => at + 1)].map((paragraph) => ({
    paragraph,
    name: paragraph === 0 ? 'Headline' : `Paragraph ${paragraph}`,
    claims: read.filter(({ evidence }) => paragraphOf(evidence.place) === paragraph),
  }));
}
