import { VersionConflict } from './VersionConflict.ts';

/** How far a ledger is, without its entries. */
export interface LedgerHead {
  readonly id: string;
  /** Counts the writes, from 1. */
  readonly version: number;
  /** The version at which what was held was last replaced rather than added to: who has read since then needs only what was added. */
  readonly base: number;
  /** How many entries are the analyst's own. */
  readonly own: number;
}

/**
 * A ledger as it is held: the entries that came with the page and, apart from them, the analyst's own on top.
 * Entries are unknown because what a disk gives back is foreign until it is read.
 */
export interface StoredLedger extends Omit<LedgerHead, 'own'> {
  readonly shipped: readonly unknown[];
  readonly own: readonly unknown[];
}

/** The head of a ledger that nobody has written to yet. */
const unwritten = (id: string): LedgerHead => ({ id, version: 0, base: 0, own: 0 });

/** The head to write upon; throws VersionConflict when the ledger held is not at the version that the writer saw. */
export function headFor(id: string, held: LedgerHead | null, expectedVersion: number): LedgerHead {
  const current = held ?? unwritten(id);
  if (current.version !== expectedVersion) throw new VersionConflict(id, expectedVersion, current.version);
  return current;
}

/** The head after `count` own entries were added. */
export const addedTo = (head: LedgerHead, count: number): LedgerHead => ({ ...head, version: head.version + 1, own: head.own + count });

/** The head after what was held was replaced, with so many own entries now. */
export const replacedIn = (head: LedgerHead, own = head.own): LedgerHead => ({
  ...head,
  version: head.version + 1,
  base: head.version + 1,
  own,
});

/** The name of the act that an entry says it belongs to; null where it says none. */
export function actOf(entry: unknown): string | null {
  return typeof entry === 'object' && entry !== null && 'act' in entry && typeof entry.act === 'string' ? entry.act : null;
}
