import type { Span } from '#domain/quotes/locateQuote.ts';
import { findStems, stemsOf, type Word } from './wordsOf.ts';

/** Words found in a sentence, with what they say. */
export interface FoundWords<K extends string> extends Span {
  readonly kind: K;
}

/** A vocabulary: phrases by what they say. */
export type Phrases<K extends string> = readonly { readonly kind: K; readonly phrase: string; readonly stems: readonly string[] }[];

export const phrasesOf = <K extends string>(table: Readonly<Record<K, readonly string[]>>): Phrases<K> =>
  (Object.keys(table) as K[]).flatMap((kind) => table[kind].map((phrase) => ({ kind, phrase, stems: stemsOf(phrase) })));

/** Phrases as they are written: stems alone would take "proposal" for "proposed", and "need" for "needy". `start` is where the sentence begins. */
export function phrasesIn<K extends string>(rows: Phrases<K>, text: string, start: number, words: readonly Word[]): FoundWords<K>[] {
  const found = rows.flatMap(({ kind, phrase, stems }) =>
    findStems(words, stems)
      .filter((span) => isForm(text.slice(span.start - start, span.end - start), phrase))
      .map((span) => ({ kind, ...span })),
  );
  return found
    .filter((one, at) => found.findIndex((other) => other.kind === one.kind && other.start === one.start) === at)
    .toSorted((a, b) => a.start - b.start);
}

/** Whether words are a phrase or the same with an ending: "needs" is a form of "need", "needy" is none. */
function isForm(written: string, phrase: string): boolean {
  const [own, wanted] = [written.toLowerCase().replace(/'/g, '’'), phrase.toLowerCase()];
  return own === wanted || [`${wanted}s`, `${wanted}ed`, `${wanted}d`, `${wanted}es`, `${wanted}ing`].includes(own);
}
