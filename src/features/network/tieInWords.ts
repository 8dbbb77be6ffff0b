import { hedges } from '#domain/claimKinds.ts';
import { meetingInWords } from '#domain/meetingName.ts';
import { placeInWords } from '#domain/places.ts';
import type { Tie } from '#domain/record.ts';
import type { RecordIndex } from '#domain/recordIndex.ts';
import { groundings, tieKinds } from '#domain/tieKinds.ts';

/** What a node of the network is called; an id that nothing has stands for itself. */
export function nodeName({ actors, meetings, milestones }: RecordIndex, id: string): string {
  const meeting = meetings.get(id);
  return actors.get(id)?.name ?? milestones.get(id)?.title ?? (meeting === undefined ? id : meetingInWords(meeting));
}

/** A tie in one sentence: "Hamas is concerned by Disarmament of Hamas. Stated, hedge planned." */
export function tieInWords(index: RecordIndex, { from, kind, to, grounding, hedge }: Tie): string {
  const firmness = [groundings[grounding].word, ...(hedge === 'none' ? [] : [`hedge ${hedges[hedge].word}`])].join(', ');
  return `${nodeName(index, from)} ${tieKinds[kind].joins} ${nodeName(index, to)}: ${firmness}.`;
}

/** The words that a tie rests on, with their places. */
export function wordsOf({ evidence }: Tie): string {
  return evidence.map(({ exact, place }) => `“${exact}”, ${placeInWords(place)}`).join('; ');
}
