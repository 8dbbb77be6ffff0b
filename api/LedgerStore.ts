import type { StoredLedger } from './StoredLedger.ts';

/**
 * Where ledgers are kept. Every write names the version it was made for, so that two tabs cannot overwrite each other,
 * and resolves only once it is durable: what was acknowledged is still there after a crash.
 */
export interface LedgerStore {
  /** The ids of all agreements held, in order of the alphabet. */
  list(): Promise<readonly string[]>;
  /** What is held of an agreement; null when there is nothing. */
  read(id: string): Promise<StoredLedger | null>;
  /**
   * Adds an analyst's own entries at the end and gives the new version.
   * @throws VersionConflict when the ledger held is not at `expectedVersion` (0: not held at all)
   */
  append(id: string, entries: readonly unknown[], expectedVersion: number): Promise<number>;
  /**
   * Puts the shipped entries in, in place of those shipped before; the analyst's own stay as they are.
   * @throws VersionConflict as `append` does
   */
  ship(id: string, entries: readonly unknown[], expectedVersion: number): Promise<number>;
}
