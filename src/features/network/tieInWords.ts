import { tieSentence } from '#domain/network/tieSentence.ts';
import { quotePlaceInWords } from '#domain/quotes/places.ts';
import type { Tie } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import type { Said } from './TieLine.tsx';

/** A tie in one sentence, and the words that it rests on, with their places. */
export function sayTie(index: RecordIndex, tie: Tie): Said {
  const { id, evidence } = tie;
  return { sentence: tieSentence(index, tie), words: wordsOf(evidence), evidence: [{ id, word: 'Evidence' }] };
}

/** The words that something rests on, with their places. */
export function wordsOf(evidence: Tie['evidence']): string {
  return evidence.map((quote) => `“${quote.exact}”, ${quotePlaceInWords(quote)}`).join('; ');
}
