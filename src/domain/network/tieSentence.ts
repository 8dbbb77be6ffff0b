import { hedges } from '#domain/kinds/claimKinds.ts';
import { groundings, tieKinds } from '#domain/kinds/tieKinds.ts';
import { meetingInWords } from '#domain/people/meetingName.ts';
import type { Tie } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { capital } from '#domain/texts/capital.ts';

/** What a node of the network is called; an id that nothing has stands for itself. */
export function nodeName({ actors, meetings, milestones }: RecordIndex, id: string): string {
  const meeting = meetings.get(id);
  return actors.get(id)?.name ?? milestones.get(id)?.title ?? (meeting === undefined ? id : meetingInWords(meeting));
}

/** A tie in one sentence: "Hamas is concerned by Disarmament of Hamas: stated, hedge planned." */
export function tieSentence(index: RecordIndex, { from, kind, to, grounding, hedge }: Tie): string {
  const firmness = [groundings[grounding].word, ...(hedge === 'none' ? [] : [`hedge ${hedges[hedge].word}`])].join(', ');
  return capital(`${nodeName(index, from)} ${tieKinds[kind].joins} ${nodeName(index, to)}: ${firmness}.`);
}
