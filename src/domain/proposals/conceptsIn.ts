import { findStems, stemsOf, type Word } from '#domain/english/wordsOf.ts';
import { matchesOf } from '#domain/english/matchesOf.ts';
import type { Span } from '#domain/quotes/locateQuote.ts';
import { type Concept, type ConceptName, concepts } from './concepts.ts';

/** A concept that a text speaks of, at some words. */
export interface FoundConcept extends Span {
  readonly name: ConceptName;
  readonly core: boolean;
}

/** How many other words may stand between two of a phrase. */
const gap = 2;
const rows = Object.entries<Concept>(concepts).map(([name, { words, core, patterns = [] }]) => ({
  name: name as ConceptName,
  core,
  patterns,
  stems: [...new Map(words.map((phrase) => [stemsOf(phrase).join(' '), stemsOf(phrase)])).values()],
}));

/** The concepts that a sentence speaks of. `words` are its own, `start` is where it begins. */
export function conceptsIn(text: string, start: number, words: readonly Word[]): FoundConcept[] {
  return rows.flatMap(({ name, core, patterns, stems }) =>
    [...stems.flatMap((each) => findStems(words, each, gap)), ...matchesOf(patterns, text, start)].map((span) => ({ name, core, ...span })),
  );
}
