import { signsIn } from '#domain/english/signsIn.ts';
import { speakerIn } from '#domain/english/speakerIn.ts';
import { wordsOf } from '#domain/english/wordsOf.ts';
import { type Sentence, sentencesOf } from '#domain/quotes/sentences.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { conceptsIn } from './conceptsIn.ts';
import { namesIn } from './namesIn.ts';
import { withOffices } from './withOffices.ts';
import { phasesIn } from './phasesIn.ts';
import type { ReadSentence } from './ReadSentence.ts';
import { isInName } from './isInName.ts';
import type { ConceptName } from './concepts.ts';
import { withShortNames } from './withShortNames.ts';
import { soughtIn } from './soughtIn.ts';

/** The sentences of a text with all that is found in each. */
export const readText = (index: RecordIndex, text: string): ReadSentence[] =>
  withShortNames(
    index,
    sentencesOf(text).map((sentence) => readSentence(index, text, sentence)),
  );

function readSentence(index: RecordIndex, whole: string, sentence: Sentence): ReadSentence {
  const { text, start } = sentence;
  const words = wordsOf(text, start);
  const spoken = speakerIn(text, start, words);
  return {
    ...sentence,
    words,
    actors: withOffices(index, { text, start, words, actors: namesIn(index, whole, words) }),
    // what somebody is called says nothing of what is spoken of: a "coordination center" that counts trucks
    concepts: conceptsIn(text, start, words).filter(
      (concept) =>
        (spoken === null || concept.end <= spoken.speaker.start || concept.start >= spoken.speaker.end) &&
        !isInName(text, start, words, concept, (stem) => isTitled(index, concept.name, stem)),
    ),
    phases: phasesIn(index, words),
    signs: signsIn(text, start, words),
    spoken,
  };
}

/** Whether a milestone that is about a concept has a word in its title. */
const isTitled = (index: RecordIndex, name: ConceptName, stem: string): boolean =>
  soughtIn(index).some(({ cores, rare }) => cores.includes(name) && rare.has(stem));
