import { capital } from '#domain/texts/capital.ts';
import { hedges } from '#domain/kinds/claimKinds.ts';
import { meetingInWords } from '#domain/people/meetingName.ts';
import { placeInWords } from '#domain/quotes/places.ts';
import type { Tie } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { groundings, tieKinds } from '#domain/kinds/tieKinds.ts';
import type { Said } from './TieLine.tsx';

/** What a node of the network is called; an id that nothing has stands for itself. */
export function nodeName({ actors, meetings, milestones }: RecordIndex, id: string): string {
  const meeting = meetings.get(id);
  return actors.get(id)?.name ?? milestones.get(id)?.title ?? (meeting === undefined ? id : meetingInWords(meeting));
}

/** A tie in one sentence, "Hamas is concerned by Disarmament of Hamas: stated, hedge planned.", and the words that it rests on, with their places. */
export function sayTie(index: RecordIndex, { id, from, kind, to, grounding, hedge, evidence }: Tie): Said {
  const firmness = [groundings[grounding].word, ...(hedge === 'none' ? [] : [`hedge ${hedges[hedge].word}`])].join(', ');
  return {
    sentence: capital(`${nodeName(index, from)} ${tieKinds[kind].joins} ${nodeName(index, to)}: ${firmness}.`),
    words: wordsOf(evidence),
    evidence: [{ id, word: 'Evidence' }],
  };
}

/** The words that something rests on, with their places. */
export function wordsOf(evidence: Tie['evidence']): string {
  return evidence.map(({ exact, place }) => `“${exact}”, ${placeInWords(place)}`).join('; ');
}
