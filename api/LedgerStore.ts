import type { LedgerHead, StoredLedger } from './StoredLedger.ts';

/**
 * Where ledgers are kept. Every write names the version it was made for, so that two tabs cannot overwrite each other,
 * and resolves only once it is durable: what was acknowledged is still there after a crash, what was not is not half there.
 * Every write throws VersionConflict when the ledger held is not at `expectedVersion` (0: not held at all), and changes nothing.
 */
export interface LedgerStore {
  /** The ids of all agreements held, in order of the alphabet. */
  list(): Promise<readonly string[]>;
  /** How far a ledger is; null when there is none. */
  head(id: string): Promise<LedgerHead | null>;
  /** What is held of an agreement; null when there is nothing. */
  read(id: string): Promise<StoredLedger | null>;
  /** An analyst's own entries from a place in their order on, counted from 0. */
  ownFrom(id: string, at: number): Promise<readonly unknown[]>;
  /** The own entries of one act, in their order. */
  ofAct(id: string, act: string): Promise<readonly unknown[]>;
  /** Adds an analyst's own entries at the end and gives the new version. */
  append(id: string, entries: readonly unknown[], expectedVersion: number): Promise<number>;
  /** Puts the shipped entries in, in place of those shipped before; the analyst's own stay as they are. */
  ship(id: string, entries: readonly unknown[], expectedVersion: number): Promise<number>;
  /** Puts other own entries in place of all those held: for erasing an identity, the one thing that rewrites. */
  rewrite(id: string, entries: readonly unknown[], expectedVersion: number): Promise<number>;
  /** Removes the analyst's own entries from where they are kept; a ledger that nothing was shipped for is gone then. */
  wipe(id: string, expectedVersion: number): Promise<void>;
}
