import type { Sentence } from '#domain/quotes/sentences.ts';
import type { FoundConcept } from './milestonesIn.ts';
import type { NamedActor } from './namesIn.ts';
import type { NamedPhase } from './phasesIn.ts';
import type { FoundWords } from './speechIn.ts';
import type { Word } from '#domain/english/wordsOf.ts';

/** A sentence with all that was found in it. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly actors: readonly NamedActor[];
  readonly concepts: readonly FoundConcept[];
  readonly phases: readonly NamedPhase[];
  readonly signs: readonly FoundWords<'negation' | 'limit' | 'speech' | 'declined'>[];
}
