import type { Ledger } from '#domain/record/record.ts';
import { chanceFrom } from './chance.ts';
import { inventActors, inventTalks } from './inventedCast.ts';
import { inventLedger } from './inventedLedger.ts';
import { inventMilestone } from './inventedMilestone.ts';
import { inventSource } from './inventedSource.ts';

/**
 * The ledger of an invented agreement with as many milestones as wanted: the same one for the same arguments. Nothing in
 * it means anybody or anything; it shows what a page makes of large records.
 */
export function manyMilestones(id: string, milestones: number, seed = 1): Ledger {
  const { quote, source } = inventSource();
  const actors = inventActors(40);
  const { meetings, seats } = inventTalks(6, actors, quote);
  const invention = { chance: chanceFrom(seed), quote, actors };
  const invented = Array.from({ length: milestones }, (_, at) => inventMilestone(invention, at + 1)).flat();
  return inventLedger(id, `Agreement with ${milestones} milestones`, source(), [...actors, ...meetings, ...seats, ...invented]);
}
