import type { FoundWords } from '#domain/english/phrasesIn.ts';
import type { Sign } from '#domain/english/signsIn.ts';
import type { Spoken } from '#domain/english/speakerIn.ts';
import type { Word } from '#domain/english/wordsOf.ts';
import type { Sentence } from '#domain/quotes/sentences.ts';
import type { FoundConcept } from './conceptsIn.ts';
import type { NamedActor } from './namesIn.ts';
import type { NamedPhase } from './phasesIn.ts';

/** A sentence with all that was found in it. */
export interface ReadSentence extends Sentence {
  readonly words: readonly Word[];
  readonly actors: readonly NamedActor[];
  readonly concepts: readonly FoundConcept[];
  readonly phases: readonly NamedPhase[];
  readonly signs: readonly FoundWords<Sign>[];
  readonly spoken: Spoken | null;
}
