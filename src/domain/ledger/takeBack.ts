import { hashOf } from '#domain/record/hash.ts';
import type { AnyThing, Entry, NewEntry } from '#domain/record/record.ts';
import { touchedBy } from './Standing.ts';

/**
 * The entries that lead back to what stood before an act, as if it had not been: what it put over something is put back, what
 * it put anew is retracted, what it retracted is put again. What stands otherwise by now than the act left it stays.
 */
export function takeBack(entries: readonly Entry[], act: readonly Entry[], why: string): NewEntry[] {
  const first = act[0]?.seq ?? Infinity;
  const last = act.at(-1)?.seq ?? 0;
  const [before, left, now] = [lastPuts(entries, first - 1), lastPuts(entries, last), lastPuts(entries, Infinity)];
  return (
    [...touchedBy(act)]
      .filter((id) => isSame(left.get(id), now.get(id)))
      .flatMap((id): NewEntry[] => {
        const [old, standing] = [before.get(id), now.get(id)];
        if (old !== undefined) return [{ op: 'put', thing: old, why }];
        return standing === undefined ? [] : [{ op: 'retract', id, why }];
      })
      // what was put last rests on what was put before it: it goes first
      .toReversed()
  );
}

const isSame = (one: AnyThing | undefined, other: AnyThing | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && hashOf(one) === hashOf(other));

/** What stands after the entries up to a number, by id. */
function lastPuts(entries: readonly Entry[], upTo: number): Map<string, AnyThing> {
  const standing = new Map<string, AnyThing>();
  for (const entry of entries) {
    if (entry.seq > upTo) break;
    if (entry.op === 'put') standing.set(entry.thing.id, entry.thing);
    else if (entry.op === 'retract') standing.delete(entry.id);
  }
  return standing;
}
