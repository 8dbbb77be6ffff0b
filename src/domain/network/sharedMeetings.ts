import type { Actor, Meeting } from '#domain/record.ts';
import type { RecordIndex } from '#domain/recordIndex.ts';
import { talksOf } from '#domain/talks.ts';

/** Two actors that sat at the same meetings; a state stands for its delegates. */
export interface SharedMeetings {
  readonly actors: readonly [Actor, Actor];
  readonly meetings: readonly Meeting[];
  /** How many meetings the record holds: "two of two". */
  readonly of: number;
}

/** Every pair of actors with a meeting in common, in the order of the talkers: stated seats only. */
export function sharedMeetings(index: RecordIndex): SharedMeetings[] {
  const { talkers, meetings } = talksOf(index);
  return talkers.flatMap((one, at) =>
    talkers.slice(at + 1).flatMap((other) => {
      const common = meetings.filter(({ meeting: { id } }) => one.meetings.includes(id) && other.meetings.includes(id));
      if (common.length === 0) return [];
      return [{ actors: [one.actor, other.actor] as const, meetings: common.map(({ meeting }) => meeting), of: meetings.length }];
    }),
  );
}
