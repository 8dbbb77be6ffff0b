import { sentencesOf } from '#domain/quotes/sentences.ts';
import type { Place } from '#domain/record/record.ts';
import { stemsOf } from '#domain/english/wordsOf.ts';

/** A text that repeats another one. */
export interface Repetition {
  readonly name: string;
  /** How much of the shorter text stands in the other one, from 0 to 1. */
  readonly share: number;
  /** Sentences of the text, each with that of the other that says the same. */
  readonly sentences: readonly { readonly place: Place; readonly other: Place }[];
}

/** From this share on two texts are taken for one story: agencies' stories are cut and edited, and keep most of their phrases. */
const same = 0.35;
/** Words in a row that count as a phrase kept. */
const length = 3;

/** Which of the texts at hand tell the same story as this one, the most alike first: one report told twice is one source. */
export function sameStory(text: string, others: readonly { readonly name: string; readonly text: string }[]): Repetition[] {
  const own = shinglesOf(text);
  return others
    .map(({ name, text: other }) => ({ name, share: containment(own, shinglesOf(other)), sentences: repeated(text, other) }))
    .filter(({ share }) => share >= same)
    .toSorted((a, b) => b.share - a.share);
}

function shinglesOf(text: string): Set<string> {
  const stems = stemsOf(text);
  return new Set(stems.slice(0, Math.max(0, stems.length - length + 1)).map((_, at) => stems.slice(at, at + length).join(' ')));
}

/** How much of the smaller set stands in the other; 0 where there is nothing to compare. */
function containment(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  return small.size === 0 ? 0 : [...small].filter((each) => large.has(each)).length / small.size;
}

function repeated(text: string, other: string): Repetition['sentences'] {
  const theirs = sentencesOf(other).map((sentence) => ({ place: sentence.place, shingles: shinglesOf(sentence.text) }));
  return sentencesOf(text).flatMap(({ place, text: own }) => {
    const shingles = shinglesOf(own);
    const [best] = theirs
      .map((each) => ({ place: each.place, share: containment(shingles, each.shingles) }))
      .toSorted((a, b) => b.share - a.share);
    return best !== undefined && best.share >= 0.5 ? [{ place, other: best.place }] : [];
  });
}
