import type { Span } from '#domain/quotes/locateQuote.ts';
import { type Sentence, sentencesOf } from '#domain/quotes/sentences.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { attributionsIn } from './attributionsIn.ts';
import { conditionsIn } from './conditionsIn.ts';
import { conceptsIn, type FoundConcept, milestonesIn } from './milestonesIn.ts';
import { phasesIn } from './phasesIn.ts';
import { namesIn } from './namesIn.ts';
import type { Proposal } from './Proposal.ts';
import type { ReadSentence } from './ReadSentence.ts';
import { isAbout } from './isAbout.ts';
import { bearingOf } from './bearingOf.ts';
import { hedgesIn } from '#domain/english/hedgesIn.ts';
import { type Sign, signsIn } from '#domain/english/signsIn.ts';
import { speakerIn } from '#domain/english/speakerIn.ts';
import { wordsOf } from '#domain/english/wordsOf.ts';

/**
 * What a text may tell of a record, sentence by sentence, in the order of the text: a proposal for each sentence that bears on a
 * milestone or a phase, names two actors of the record, or in which one is asked and does not answer. It proposes and never decides. A text that is not
 * about the agreement (`isAbout`) proposes nothing.
 */
export function proposalsIn(text: string, index: RecordIndex): Proposal[] {
  const read = sentencesOf(text).map((sentence) => readSentence(index, text, sentence));
  if (!isAbout(index, read)) return [];
  const attributions = attributionsIn(read);
  return read.flatMap((each, at): Proposal[] => {
    const { sentence, words, actors, phases, signs, spoken } = each;
    const attribution = attributions[at] ?? null;
    const milestones = milestonesIn(index, words, outside(each.concepts, attribution));
    const noReply = spoken?.act.kind === 'declines' && actors.length > 0;
    const named = new Set(actors.map(({ id }) => id)).size;
    if (milestones.length + phases.length === 0 && !noReply && named < 2) return [];
    const hedges = hedgesIn(sentence.text, sentence.start, words);
    const signsOf = (...kinds: readonly Sign[]) => signs.filter(({ kind }) => kinds.includes(kind)).map(spanOf);
    return [
      {
        ...sentence,
        milestones,
        phases,
        actors,
        hedge: hedges[0]?.kind ?? 'none',
        hedgeWords: hedges.map(spanOf),
        negations: signsOf('negation', 'denial'),
        limits: signsOf('limit'),
        attribution,
        noReply,
        bears: bearingOf(each, [...milestones.flatMap(({ words: own }) => own), ...phases]),
        conditions: conditionsIn(index, each),
      },
    ];
  });
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function readSentence(index: RecordIndex, text: string, sentence: Sentence): ReadSentence {
  const words = wordsOf(sentence.text, sentence.start);
  const concepts = conceptsIn(words);
  return {
    sentence,
    words,
    actors: namesIn(index, text, words),
    concepts,
    phases: phasesIn(index, words),
    signs: signsIn(sentence.text, sentence.start, words),
    spoken: speakerIn(sentence.text, sentence.start, words),
  };
}

/** What a speaker is called says nothing of what he speaks of: a "coordination center" that counts trucks. */
function outside(found: readonly FoundConcept[], attribution: Proposal['attribution']): FoundConcept[] {
  const [speaker] = attribution?.words ?? [];
  return found.filter(({ start, end }) => speaker === undefined || end <= speaker.start || start >= speaker.end);
}
