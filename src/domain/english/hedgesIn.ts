import type { Hedge } from '#domain/kinds/claimKinds.ts';
import { type FoundWords, phrasesIn, phrasesOf } from './phrasesIn.ts';
import type { Word } from './wordsOf.ts';

type Hedged = Exclude<Hedge, 'none'>;

const hedgeWords: Readonly<Record<Hedged, readonly string[]>> = {
  reported: ['reportedly', 'reported', 'is said to', 'are said to', 'it emerged', 'according to reports', 'the report says'],
  alleged: ['alleged', 'allegedly', 'accuse', 'accused', 'accusation', 'blame', 'blamed', 'purported', 'so-called'],
  expected: [
    'expected',
    'likely',
    'unlikely',
    'anticipated',
    'is set to',
    'are set to',
    'due to',
    'days away',
    'weeks away',
    'months away',
    'would',
    'might',
  ],
  planned: ['planned', 'plans to', 'meant to', 'envision', 'envisaged', 'is to be', 'scheduled', 'intended'],
  explored: [
    'explored',
    'explore',
    'discuss',
    'discussed',
    'talks on',
    'negotiate',
    'negotiated',
    'considered',
    'proposed',
    'on the table',
    'technical talks',
    'in principle',
  ],
  needed: [
    'need',
    'must',
    'should',
    'called on',
    'urged',
    'urge',
    'pressed for',
    'is pressing',
    'are pressing',
    'calls for',
    'called for',
    'call for',
    'demand',
    'demanded',
  ],
};

const rows = phrasesOf(hedgeWords);

/** The hedges of a sentence, in its order. `start` is where it begins. */
export const hedgesIn = (text: string, start: number, words: readonly Word[]): FoundWords<Hedged>[] => phrasesIn(rows, text, start, words);
