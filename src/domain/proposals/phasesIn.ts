import type { Span } from '#domain/quotes/locateQuote.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { findStems, stemsOf, type Word } from '#domain/english/wordsOf.ts';

/** A phase of the record that a sentence names. */
export interface NamedPhase extends Span {
  readonly id: string;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const numbers = ['one', 'two', 'three', 'four', 'five', 'six'];
const nouns = ['phase', 'stage'];

/** The phases that words name: by title, or by number ("the second stage", "phase 2"). */
export function phasesIn({ phases }: RecordIndex, words: readonly Word[]): NamedPhase[] {
  return phases.flatMap(({ id, title, order }) => {
    const counted = nouns.flatMap((noun) => [
      `${ordinals[order - 1] ?? ''} ${noun}`,
      `${noun} ${numbers[order - 1] ?? order}`,
      `${noun} ${order}`,
    ]);
    const [found] = [title, ...counted].flatMap((name) => findStems(words, stemsOf(name)));
    return found === undefined ? [] : [{ id, ...found }];
  });
}
