import { VersionConflict } from './VersionConflict.ts';

/**
 * A ledger as it is held: the entries that came with the page and, apart from them, the analyst's own on top.
 * Entries are unknown because what a disk gives back is foreign until it is read.
 */
export interface StoredLedger {
  readonly id: string;
  /** Counts the writes, from 1. */
  readonly version: number;
  readonly shipped: readonly unknown[];
  readonly own: readonly unknown[];
}

/** What `append` changes: own entries are added to own entries. */
export function withOwn(held: StoredLedger, entries: readonly unknown[]): StoredLedger {
  return { ...held, own: [...held.own, ...entries] };
}

/** What `ship` changes: the shipped entries, and nothing of the analyst's. */
export function withShipped(held: StoredLedger, entries: readonly unknown[]): StoredLedger {
  return { ...held, shipped: [...entries] };
}

/** The ledger to change, empty when none is held; throws VersionConflict when it is not the version that the writer saw. */
export function nextVersion(id: string, held: StoredLedger | null, expectedVersion: number): StoredLedger {
  const current = held ?? { id, version: 0, shipped: [], own: [] };
  if (current.version !== expectedVersion) throw new VersionConflict(id, expectedVersion, current.version);
  return { ...current, version: current.version + 1 };
}
