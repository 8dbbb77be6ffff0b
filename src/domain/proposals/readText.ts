import { signsIn } from '#domain/english/signsIn.ts';
import { speakerIn } from '#domain/english/speakerIn.ts';
import { wordsOf } from '#domain/english/wordsOf.ts';
import { type Sentence, sentencesOf } from '#domain/quotes/sentences.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { conceptsIn } from './conceptsIn.ts';
import { namesIn } from './namesIn.ts';
import { phasesIn } from './phasesIn.ts';
import type { ReadSentence } from './ReadSentence.ts';

/** The sentences of a text with all that is found in each. */
export const readText = (index: RecordIndex, text: string): ReadSentence[] =>
  sentencesOf(text).map((sentence) => readSentence(index, text, sentence));

function readSentence(index: RecordIndex, whole: string, sentence: Sentence): ReadSentence {
  const { text, start } = sentence;
  const words = wordsOf(text, start);
  const spoken = speakerIn(text, start, words);
  return {
    ...sentence,
    words,
    actors: namesIn(index, whole, words),
    // what a speaker is called says nothing of what he speaks of: a "coordination center" that counts trucks
    concepts: conceptsIn(text, start, words).filter(
      (concept) => spoken === null || concept.end <= spoken.speaker.start || concept.start >= spoken.speaker.end,
    ),
    phases: phasesIn(index, words),
    signs: signsIn(text, start, words),
    spoken,
  };
}
