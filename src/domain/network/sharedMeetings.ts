import type { Actor, Meeting } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { talksOf } from '#domain/people/talks.ts';

/** Two actors that sat at the same meetings; a state stands for its delegates. */
export interface SharedMeetings {
  readonly actors: readonly [Actor, Actor];
  readonly meetings: readonly Meeting[];
  /** How many meetings were counted: "two of two". */
  readonly of: number;
}

/** The network of actors alone. */
export interface ActorsOnly {
  readonly actors: readonly Actor[];
  readonly pairs: readonly SharedMeetings[];
}

/**
 * Who sat with whom: actors in the order of the talks, and every pair of them with a meeting in common, by stated seats
 * only. Of the meetings only those count that are given by id; null for all.
 */
export function actorsOnly(index: RecordIndex, counted: ReadonlySet<string> | null = null): ActorsOnly {
  const talks = talksOf(index);
  const meetings = talks.meetings.map(({ meeting }) => meeting).filter(({ id }) => counted === null || counted.has(id));
  const talkers = talks.talkers.filter((talker) => meetings.some(({ id }) => talker.meetings.includes(id)));
  const pairs = talkers.flatMap((one, at) => {
    const own = new Set(one.meetings);
    return talkers.slice(at + 1).flatMap((other): SharedMeetings[] => {
      const theirs = new Set(other.meetings);
      const common = meetings.filter(({ id }) => own.has(id) && theirs.has(id));
      return common.length === 0 ? [] : [{ actors: [one.actor, other.actor], meetings: common, of: meetings.length }];
    });
  });
  return { actors: talkers.map(({ actor }) => actor), pairs };
}
