import { type ActorKind, actorKinds, type Existence, existences } from '#domain/kinds/actorKinds.ts';
import type { Actor, Meeting, Tie } from '#domain/record/record.ts';
import { rowsOf } from './rowsOf.ts';
import type { Quote } from './inventedSource.ts';

const actorKindNames: readonly ActorKind[] = rowsOf(actorKinds);
const existenceNames: readonly Existence[] = rowsOf(existences);

/** "A" to "Z", then "AA" and on: names that mean nobody. */
export function letterOf(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : letterOf(Math.floor(at / 26) - 1) + letter;
}

/** Actor A, Actor B and so on, of every kind and existence in turn; at least one. */
export function inventActors(count: number): [Actor, ...Actor[]] {
  return [inventActor(0), ...Array.from({ length: count - 1 }, (_, at) => inventActor(at + 1))];
}

function inventActor(at: number): Actor {
  return {
    type: 'actor',
    id: `actor-${letterOf(at).toLowerCase()}`,
    name: `Actor ${letterOf(at)}`,
    kind: actorKindNames[at % actorKindNames.length] ?? 'state',
    existence: existenceNames[at % existenceNames.length] ?? 'existing',
    aliases: [],
    ids: {},
    note: null,
  };
}

/** Rounds of talks, each after the one before, and who led and who took part. */
export function inventTalks(count: number, actors: readonly Actor[], quote: Quote): { meetings: Meeting[]; seats: Tie[] } {
  const meetings = Array.from({ length: count }, (_, at): Meeting => ({
    type: 'meeting',
    id: `talks-${at + 1}`,
    title: null,
    place: `Place ${letterOf(at)}`,
    date: `2019-0${(at % 9) + 1}`,
    after: at === 0 ? null : `talks-${at}`,
    note: null,
    evidence: quote(),
  }));
  const seats = meetings.flatMap((meeting, at) =>
    actors.slice(at, at + 5).map((actor, nth): Tie => ({
      type: 'tie',
      id: `${actor.id}-at-${meeting.id}`,
      kind: nth === 0 ? 'led' : 'took-part',
      from: actor.id,
      to: meeting.id,
      grounding: 'stated',
      hedge: 'none',
      note: null,
      evidence: quote(),
    })),
  );
  return { meetings, seats };
}
