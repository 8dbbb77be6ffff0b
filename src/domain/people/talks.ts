import { statedTies } from './statedTies.ts';
import type { Actor, Meeting, Tie } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { tieKinds } from '#domain/kinds/tieKinds.ts';

/** Somebody who sat at a meeting, or for whom somebody did. */
export interface Talker {
  readonly actor: Actor;
  /** Delegates who act for it and are stated to have sat at a meeting themselves. */
  readonly delegates: readonly Actor[];
  /** Ids of the meetings at which it or a delegate sat. */
  readonly meetings: readonly string[];
}

/** Meetings in the order that the sources give, each with its ties of attendance. */
export interface Talks {
  readonly meetings: readonly { readonly meeting: Meeting; readonly seats: readonly { readonly tie: Tie; readonly actor: Actor }[] }[];
  readonly talkers: readonly Talker[];
}

/** Who talks, and where they meet: stated ties only. */
export function talksOf(index: RecordIndex): Talks {
  const meetings = inOrder(index.record.meetings).map((meeting) => ({
    meeting,
    seats: statedTies(index, meeting.id)
      .filter(({ kind }) => tieKinds[kind].seats)
      .flatMap((tie) => {
        const actor = index.actors.get(tie.from);
        return actor === undefined ? [] : [{ tie, actor }];
      }),
  }));
  const talkers = new Map<string, { actor: Actor; delegates: Set<Actor>; meetings: Set<string> }>();
  for (const { meeting, seats } of meetings) {
    for (const { actor } of seats) {
      const principal = index.actors.get(principalOf(index, actor.id)) ?? actor;
      const talker = talkers.get(principal.id) ?? { actor: principal, delegates: new Set(), meetings: new Set() };
      if (principal !== actor) talker.delegates.add(actor);
      talker.meetings.add(meeting.id);
      talkers.set(principal.id, talker);
    }
  }
  return {
    meetings,
    talkers: [...talkers.values()].map((talker) => ({ ...talker, delegates: [...talker.delegates], meetings: [...talker.meetings] })),
  };
}

/** The state or body that an actor is stated to act for; the actor itself where it acts for nobody. */
export function principalOf(index: RecordIndex, id: string): string {
  return statedTies(index, id).find((tie) => tieKinds[tie.kind].nests === 'delegate' && tie.from === id)?.to ?? id;
}

/** Meetings such that each stands after the one that the sources put before it; else as recorded. */
function inOrder(meetings: readonly Meeting[]): Meeting[] {
  const left = [...meetings];
  const ordered: Meeting[] = [];
  while (left.length > 0) {
    const next = left.findIndex(({ after }) => after === null || !left.some(({ id }) => id === after));
    ordered.push(...left.splice(Math.max(next, 0), 1));
  }
  return ordered;
}
