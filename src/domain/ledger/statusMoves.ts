import { statusWord } from '#domain/kinds/statuses.ts';
import { assessmentOrder } from '#domain/record/assessmentOrder.ts';
import type { Assessment, Entry } from '#domain/record/record.ts';

/** From which status to which an entry moved a milestone, in words; from null where nothing held before. */
export interface StatusMove {
  readonly from: string | null;
  readonly to: string;
}

/**
 * The moves that assessments made, by the numbers of their entries. An assessment of an earlier day than one that stands moves
 * nothing; nor does one that leaves the status as it was.
 */
export function statusMoves(entries: readonly Entry[]): ReadonlyMap<number, StatusMove> {
  const moves = new Map<number, StatusMove>();
  const byMilestone = new Map<string, Map<string, Assessment>>();
  for (const entry of entries) {
    if (entry.op === 'retract') for (const standing of byMilestone.values()) standing.delete(entry.id);
    if (entry.op !== 'put' || entry.thing.type !== 'assessment') continue;
    const { thing } = entry;
    const standing = byMilestone.get(thing.milestone) ?? new Map<string, Assessment>();
    const before = assessmentOrder([...standing.values()]).at(-1);
    byMilestone.set(thing.milestone, standing.set(thing.id, thing));
    const now = assessmentOrder([...standing.values()]).at(-1);
    const [from, to] = [before === undefined ? null : wordOf(before), wordOf(thing)];
    if (now?.id === thing.id && from !== to) moves.set(entry.seq, { from, to });
  }
  return moves;
}

const wordOf = ({ status, basis }: Assessment): string => statusWord(status, basis);
