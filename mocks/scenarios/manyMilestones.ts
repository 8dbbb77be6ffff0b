import type { AnyThing, Entry, Ledger } from '#domain/record.ts';
import { chanceFrom } from './chance.ts';
import { inventActors, inventTalks } from './inventedCast.ts';
import { inventMilestone } from './inventedMilestone.ts';
import { inventSource } from './inventedSource.ts';

/**
 * The ledger of an invented agreement with as many milestones as wanted: the same one for the same arguments. Nothing in
 * it means anybody or anything; it shows what a page makes of large records.
 */
export function manyMilestones(id: string, milestones: number, seed = 1): Ledger {
  const { quote, source } = inventSource();
  const [firstActor, ...otherActors] = inventActors(40);
  if (firstActor === undefined) throw new Error('An agreement needs an actor.');
  const actors: [typeof firstActor, ...typeof otherActors] = [firstActor, ...otherActors];
  const { meetings, seats } = inventTalks(6, actors, quote);
  const invention = { chance: chanceFrom(seed), quote, actors };
  const invented = Array.from({ length: milestones }, (_, at) => inventMilestone(invention, at + 1)).flat();
  const things: AnyThing[] = [
    { type: 'agreement', id, title: `Agreement with ${milestones} milestones`, paxId: null },
    source(),
    ...phases,
    ...actors,
    ...meetings,
    ...seats,
    ...invented,
  ];
  return { format: 'phasewatch-ledger', version: 1, agreement: id, entries: things.map(entryFor) };
}

const phases: readonly AnyThing[] = [
  { type: 'phase', id: 'phase-one', title: 'Phase one', order: 1, holds: 'achievements' },
  { type: 'phase', id: 'phase-two', title: 'Phase two', order: 2, holds: 'objectives' },
];

function entryFor(thing: AnyThing, at: number): Entry {
  return {
    seq: at + 1,
    recorded: '2020-12-31T00:00:00Z',
    by: 'Phasewatch generator',
    why: 'Invented to try out large records',
    op: 'put',
    thing,
  };
}
