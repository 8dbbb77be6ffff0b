import type { Hedge } from '#domain/kinds/claimKinds.ts';
import type { Actor, AnyThing, Ledger, Tie } from '#domain/record/record.ts';
import { type Grounding, type TieKindName, tieKinds } from '#domain/kinds/tieKinds.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { inventActors, inventTalks } from './inventedCast.ts';
import { inventLedger } from './inventedLedger.ts';
import { inventMilestone } from './inventedMilestone.ts';
import { inventSource, type Quote } from './inventedSource.ts';
import { rowsOf } from './rowsOf.ts';

/** Of all nodes, the shares that are actors and meetings; all others are milestones. Of the actors, the share that sits at meetings. */
const shares = { actors: 0.35, meetings: 0.1, talking: 0.4 } as const;
/** Every so many actors one acts for the actor before it, or is part of it. */
const nestedEvery = 6;

export interface NetworkSize {
  /** Actors, meetings and milestones together. */
  readonly nodes: number;
  /** At least about 1.5 per node, since everybody and everything is tied to something. */
  readonly ties: number;
}

/**
 * The ledger of an invented agreement whose network has as many nodes and ties as wanted: the same one for the same
 * arguments. A few actors, meetings and milestones have many ties, most have few.
 */
export function manyTies(id: string, { nodes, ties }: NetworkSize, seed = 1): Ledger {
  const { quote, source } = inventSource();
  const chance = chanceFrom(seed);
  const actors = inventActors(Math.round(nodes * shares.actors));
  const { meetings, seats } = inventTalks(Math.round(nodes * shares.meetings), actors, quote);
  const invented = Array.from({ length: nodes - actors.length - meetings.length }, (_, at) =>
    inventMilestone({ chance, quote, actors }, at + 1),
  ).flat();
  const cast: Cast = { chance, quote, ends: { actor: actors, meeting: meetings, milestone: invented.filter(isMilestone) } };
  const known = new Map([...seats, ...invented.filter(isTie), ...nestings(cast, actors)].map((tie) => [tie.id, tie]));
  const tied = new Set([...known.values()].map(({ from }) => from));
  const add = (tie: Tie) => tie.from !== tie.to && known.set(tie.id, tie);
  for (const { id: from } of actors) if (!tied.has(from)) add(tieFrom(cast, 'concerned', from));
  while (known.size < ties) {
    const kind = chance.pick(rowsOf(tieKinds));
    if (tieKinds[kind].nests === null) add(tieFrom(cast, kind, fromOf(cast, kind)));
  }
  const things = [...actors, ...meetings, ...invented.filter((thing) => !isTie(thing)), ...known.values()];
  return inventLedger(id, `Agreement with ${nodes} nodes and ${ties} ties`, source(), things);
}

interface Cast {
  readonly chance: Chance;
  readonly quote: Quote;
  readonly ends: Readonly<Record<'actor' | 'meeting' | 'milestone', readonly { readonly id: string }[]>>;
}

const isTie = (thing: AnyThing): thing is Tie => thing.type === 'tie';
const isMilestone = (thing: AnyThing) => thing.type === 'milestone';

function nestings({ chance, quote }: Cast, actors: readonly Actor[]): Tie[] {
  return actors.flatMap((actor, at) => {
    const above = at % nestedEvery === nestedEvery - 1 ? actors[at - 1] : undefined;
    return above === undefined ? [] : inventTie(chance.pick(['acts-for', 'acts-for', 'part-of']), actor.id, above.id, 'stated', quote);
  });
}

/** Some of the first actors sit at meetings; any of them may be tied to a milestone or to each other. */
function fromOf({ chance, ends }: Cast, kind: TieKindName): string {
  const { from, seats } = tieKinds[kind];
  return drawn(chance, seats ? ends.actor.slice(0, ends.actor.length * shares.talking) : ends[from]);
}

function tieFrom({ chance, quote, ends }: Cast, kind: TieKindName, from: string): Tie {
  const grounding = chance.pick<Grounding>(['stated', 'stated', 'stated', 'stated', 'inferred']);
  const hedge = chance.pick<Hedge>(['none', 'none', 'none', 'reported']);
  return { ...inventTie(kind, from, drawn(chance, ends[tieKinds[kind].to]), grounding, quote), hedge };
}

function inventTie(kind: TieKindName, from: string, to: string, grounding: Grounding, quote: Quote): Tie {
  const id = `${from}-${kind}-${to}`;
  return { type: 'tie', id, kind, from, to, grounding, hedge: 'none', note: null, evidence: quote() };
}

/** One of these, the earlier ones more often. */
function drawn(chance: Chance, things: readonly { readonly id: string }[]): string {
  return things[Math.floor(things.length * chance.next() ** 1.5)]?.id ?? '';
}
