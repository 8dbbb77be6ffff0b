import { hashOf } from '#domain/record/hash.ts';
import type { Reading } from '#domain/record/Reading.ts';
import type { Entry, Ledger } from '#domain/record/record.ts';
import { readEntry } from '#domain/record/readUnknown.ts';

/**
 * What of a ledger in a file is an analyst's own, to be put on what is shipped here; all of it where nothing is. A file that
 * does not say how many of its entries came with Phasewatch is asked for it: what it begins with as the ledger here does came
 * with it, and so did what no act holds and who coded that ledger recorded, since it was coded anew.
 */
export function ownEntriesOf({ entries, shipped: count }: Ledger, shippedHere: readonly unknown[]): Reading<readonly Entry[]> {
  if (shippedHere.length === 0) return { ok: true, value: entries };
  if (count !== undefined && count > entries.length)
    return { ok: false, problems: [`ledger.shipped is ${count}, but the ledger holds ${entries.length} entries.`] };
  if (count !== undefined) return { ok: true, value: entries.slice(count) };
  const here = shippedHere.flatMap((row) => {
    const read = readEntry(row, 'entry');
    return read.ok ? [read.value] : [];
  });
  const differs = entries.findIndex((entry, at) => hashOf(entry) !== hashOf(here[at] ?? null));
  const further = differs < 0 ? [] : entries.slice(differs);
  if (differs >= here.length) return { ok: true, value: further };
  const coders = new Set(here.map(({ by }) => by));
  return { ok: true, value: further.filter(({ act, op, by }) => act !== undefined || op === 'erase' || !coders.has(by)) };
}
