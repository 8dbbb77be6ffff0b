import { hashOf } from '#domain/record/hash.ts';
import type { LedgerStore } from './LedgerStore.ts';
import { type Misfit, readStored } from './readStored.ts';
import type { StoredLedger } from './StoredLedger.ts';
import { VersionConflict } from './VersionConflict.ts';

/**
 * Puts a shipped ledger into the store unless the store holds the same or a later one, under the analyst's own entries.
 * Gives those own entries that do not fit on it. A ledger of the wrong shape is put in too: reading it says what is wrong.
 */
export async function shipLedger(store: LedgerStore, id: string, entries: readonly unknown[]): Promise<readonly Misfit[]> {
  const held = await store.read(id);
  if (held !== null && !isOlder(held, entries)) return misfitsOf(held);
  try {
    await store.ship(id, entries, held?.version ?? 0);
  } catch (error) {
    // another tab was quicker: look again at what it put in
    if (error instanceof VersionConflict) return shipLedger(store, id, entries);
    throw error;
  }
  return held === null ? [] : misfitsOf({ ...held, shipped: entries });
}

/** Whether other entries are held that were shipped earlier, or at the same time (as happens while a source is being coded). */
function isOlder({ shipped }: StoredLedger, entries: readonly unknown[]): boolean {
  return hashOf(shipped) !== hashOf(entries) && lastRecorded(shipped) <= lastRecorded(entries);
}

function lastRecorded(entries: readonly unknown[]): number {
  const last = entries.at(-1);
  const recorded = typeof last === 'object' && last !== null && 'recorded' in last ? Date.parse(String(last.recorded)) : NaN;
  return Number.isNaN(recorded) ? 0 : recorded;
}

function misfitsOf(held: StoredLedger): readonly Misfit[] {
  if (held.own.length === 0) return [];
  const reading = readStored(held);
  return reading.ok ? reading.value.misfits : [];
}
