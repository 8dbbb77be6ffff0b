import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { openedOnce } from '#domain/openedOnce.ts';
import type { LedgerStore } from './LedgerStore.ts';
import { nextVersion, type StoredLedger, withOwn, withShipped } from './StoredLedger.ts';

interface Ledgers extends DBSchema {
  ledgers: { key: string; value: StoredLedger };
}

/**
 * A store in the browser's IndexedDB; a connection that the browser closed is opened anew. One value per ledger: a write reads, checks the version and puts in one transaction.
 * @throws whatever the browser says when it refuses storage
 */
export async function openIndexedDbStore(name = 'phasewatch'): Promise<LedgerStore> {
  const connect = openedOnce(({ forget, giveUp }) =>
    openDB<Ledgers>(name, 1, {
      upgrade: (fresh) => void fresh.createObjectStore('ledgers', { keyPath: 'id' }),
      // a newer page in another tab may need to upgrade: it must not wait for this one
      blocking: giveUp,
      terminated: forget,
    }),
  );
  await connect();
  return {
    list: async () => (await connect()).getAllKeys('ledgers'),
    read: async (id) => (await (await connect()).get('ledgers', id)) ?? null,
    append: async (id, entries, expectedVersion) => write(await connect(), id, expectedVersion, (held) => withOwn(held, entries)),
    ship: async (id, entries, expectedVersion) => write(await connect(), id, expectedVersion, (held) => withShipped(held, entries)),
  };
}

async function write(
  database: IDBPDatabase<Ledgers>,
  id: string,
  expectedVersion: number,
  change: (held: StoredLedger) => StoredLedger,
): Promise<number> {
  // "strict" waits for the disk: Chromium's default acknowledges earlier
  const transaction = database.transaction('ledgers', 'readwrite', { durability: 'strict' });
  const held = (await transaction.store.get(id)) ?? null;
  const next = change(nextVersion(id, held, expectedVersion));
  await Promise.all([transaction.store.put(next), transaction.done]);
  return next.version;
}
