import type { Entry, Ledger } from '#domain/record/record.ts';
import { manyMilestones } from './manyMilestones.ts';

/**
 * The ledger of an invented agreement with 600 milestones and a long history: what stands is assessed again and again, each time
 * in an entry of its own, until there are as many entries as wanted.
 */
export function manyEntries(id: string, wanted: number): Ledger {
  const ledger = manyMilestones(id, 600);
  const assessed = ledger.entries.filter((entry) => entry.op === 'put' && entry.thing.type === 'assessment');
  const further = Array.from({ length: Math.max(0, wanted - ledger.entries.length) }, (_, at): Entry[] => {
    const entry = assessed[at % assessed.length];
    if (entry?.op !== 'put' || entry.thing.type !== 'assessment') return [];
    const thing = { ...entry.thing, reason: `Looked at again, time ${Math.floor(at / assessed.length) + 2}.` };
    return [{ ...entry, thing, seq: ledger.entries.length + at + 1, recorded: dayAfter(at) }];
  });
  return { ...ledger, entries: [...ledger.entries, ...further.flat()] };
}

/** Hours of 2021 and later, one for each entry. */
const dayAfter = (at: number): string => new Date(Date.UTC(2021, 0, 1, at)).toISOString();
