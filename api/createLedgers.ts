import type { Reading } from '#domain/record/Reading.ts';
import type { LedgerStore } from './LedgerStore.ts';
import { type LedgerReading, readStored, withOwn } from './readStored.ts';
import type { LedgerHead } from './StoredLedger.ts';

/** A ledger as this server knows it. */
export interface HeldLedger {
  readonly head: LedgerHead;
  readonly reading: Reading<LedgerReading>;
}

/** Gives the ledger of an agreement as it is held now; null for an unknown id. */
export type Ledgers = (id: string) => Promise<HeldLedger | null>;

/**
 * The ledgers of a store. Each is folded once: of what another tab or process added since, only that is read, and everything anew only
 * where what was held was replaced.
 */
export function createLedgers(store: LedgerStore): Ledgers {
  const known = new Map<string, HeldLedger>();
  return async (id) => {
    const head = await store.head(id);
    if (head === null) return null;
    const held = known.get(id);
    if (held?.head.version === head.version && held.head.base === head.base) return held;
    const next = (await furtherRead(store, held, head)) ?? (await readWhole(store, id));
    if (next !== null) known.set(id, next);
    return next;
  };
}

/** What was added to a ledger that is known; null where all of it has to be read. */
async function furtherRead(store: LedgerStore, held: HeldLedger | undefined, head: LedgerHead): Promise<HeldLedger | null> {
  if (held?.head.base !== head.base || !held.reading.ok || held.reading.value.misfits.length > 0) return null;
  const added = (await store.ownFrom(head.id, held.head.own)).slice(0, head.own - held.head.own);
  const reading = withOwn(held.reading.value, added);
  return reading.ok && reading.value.misfits.length === 0 ? { head, reading } : null;
}

async function readWhole(store: LedgerStore, id: string): Promise<HeldLedger | null> {
  const stored = await store.read(id);
  if (stored === null) return null;
  const { version, base, own } = stored;
  return { head: { id, version, base, own: own.length }, reading: readStored(stored) };
}
