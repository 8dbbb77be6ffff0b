import type { LedgerStore } from './LedgerStore.ts';
import { nextVersion, type StoredLedger, withOwn, withShipped } from './StoredLedger.ts';

/** A store that lasts as long as the page: for tests, and where a browser refuses storage. */
export function createMemoryStore(): LedgerStore {
  const ledgers = new Map<string, StoredLedger>();
  const write = (change: typeof withOwn) => async (id: string, entries: readonly unknown[], expectedVersion: number) => {
    // a copy, as a disk would give: nobody changes what is held by changing what was handed over
    const next = structuredClone(change(nextVersion(id, ledgers.get(id) ?? null, expectedVersion), entries));
    ledgers.set(id, next);
    return next.version;
  };
  return {
    list: async () => [...ledgers.keys()].sort(),
    read: async (id) => structuredClone(ledgers.get(id) ?? null),
    append: write(withOwn),
    ship: write(withShipped),
  };
}
