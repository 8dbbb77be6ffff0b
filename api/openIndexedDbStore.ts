import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { openedOnce } from '#domain/openedOnce.ts';
import type { LedgerStore } from './LedgerStore.ts';
import { actOf, addedTo, headFor, type LedgerHead, replacedIn, type StoredLedger } from './StoredLedger.ts';

interface Ledgers extends DBSchema {
  heads: { key: string; value: LedgerHead };
  shipped: { key: string; value: { readonly id: string; readonly entries: readonly unknown[] } };
  /** An own entry and its place in their order, from 0. What has no act is not in the index. */
  own: { key: [string, number]; value: OwnRow; indexes: { act: [string, string] } };
  /** Of the first edition of this store alone. */
  ledgers: { key: string; value: Omit<StoredLedger, 'base'> };
}

interface OwnRow {
  readonly ledger: string;
  readonly at: number;
  readonly act?: string;
  readonly entry: unknown;
}

const stores = ['heads', 'shipped', 'own'] as const;
type Written = IDBPTransaction<Ledgers, typeof stores, 'readwrite'>;

/**
 * A store in the browser's IndexedDB; a connection that the browser closed is opened anew. An entry is a row of its own, so
 * that adding one costs the same however many there are; a write checks the version and puts all of its rows in one transaction.
 * @throws whatever the browser says when it refuses storage
 */
export async function openIndexedDbStore(name = 'phasewatch'): Promise<LedgerStore> {
  const connect = openedOnce(({ forget, giveUp }) =>
    openDB<Ledgers>(name, 2, {
      upgrade: (database, from, _to, transaction) => upgrade(database, from, transaction),
      // a newer page in another tab may need to upgrade: it must not wait for this one
      blocking: giveUp,
      terminated: forget,
    }),
  );
  await connect();
  return {
    list: async () => (await connect()).getAllKeys('heads'),
    head: async (id) => (await (await connect()).get('heads', id)) ?? null,
    read: async (id) => {
      const at = (await connect()).transaction(stores);
      const [head, shipped, own] = await Promise.all([
        at.objectStore('heads').get(id),
        at.objectStore('shipped').get(id),
        at.objectStore('own').getAll(rowsFrom(id, 0)),
      ]);
      if (head === undefined) return null;
      return { id, version: head.version, base: head.base, shipped: shipped?.entries ?? [], own: own.map(({ entry }) => entry) };
    },
    ownFrom: async (id, at) => (await (await connect()).getAll('own', rowsFrom(id, at))).map(({ entry }) => entry),
    ofAct: async (id, act) => (await (await connect()).getAllFromIndex('own', 'act', [id, act])).map(({ entry }) => entry),
    append: async (id, entries, expected) =>
      write(await connect(), id, expected, (head, at) => {
        putOwn(at, id, head.own, entries);
        return addedTo(head, entries.length);
      }),
    ship: async (id, entries, expected) =>
      write(await connect(), id, expected, (head, at) => {
        toldByTransaction(at.objectStore('shipped').put({ id, entries }));
        return replacedIn(head);
      }),
    rewrite: async (id, entries, expected) =>
      write(await connect(), id, expected, (head, at) => {
        toldByTransaction(at.objectStore('own').delete(rowsFrom(id, 0)));
        putOwn(at, id, 0, entries);
        return replacedIn(head, entries.length);
      }),
    wipe: async (id, expected) => {
      await write(await connect(), id, expected, async (head, at) => {
        toldByTransaction(at.objectStore('own').delete(rowsFrom(id, 0)));
        const shipped = await at.objectStore('shipped').get(id);
        return shipped === undefined ? null : replacedIn(head, 0);
      });
    },
  };
}

const rowsFrom = (id: string, at: number) => IDBKeyRange.bound([id, at], [id, Infinity]);

function putOwn(at: Written, ledger: string, from: number, entries: readonly unknown[]): void {
  for (const [place, entry] of entries.entries()) {
    const act = actOf(entry);
    toldByTransaction(at.objectStore('own').put({ ledger, at: from + place, ...(act !== null && { act }), entry }));
  }
}

/** One write: all of it, or nothing. `change` gives the new head; null where the ledger is gone. */
async function write(
  database: IDBPDatabase<Ledgers>,
  id: string,
  expectedVersion: number,
  change: (head: LedgerHead, at: Written) => LedgerHead | null | Promise<LedgerHead | null>,
): Promise<number> {
  // "strict" waits for the disk: Chromium's default acknowledges earlier
  const at = database.transaction(stores, 'readwrite', { durability: 'strict' });
  toldByTransaction(at.done);
  try {
    const held = (await at.objectStore('heads').get(id)) ?? null;
    const next = await change(headFor(id, held, expectedVersion), at);
    toldByTransaction(next === null ? at.objectStore('heads').delete(id) : at.objectStore('heads').put(next));
    await at.done;
    return next?.version ?? 0;
  } catch (error) {
    if (at.error === null) abort(at);
    throw error;
  }
}

function abort(at: Written): void {
  try {
    at.abort();
  } catch {
    // it has ended already
  }
}

/** A request that fails ends its transaction, whose end is waited for: nobody has to hear it twice. */
function toldByTransaction(request: Promise<unknown>): void {
  request.catch(() => undefined);
}

/** What the first edition of this store kept as one value for each ledger becomes rows; nothing of it is lost. */
async function upgrade(
  database: IDBPDatabase<Ledgers>,
  from: number,
  transaction: IDBPTransaction<Ledgers, ArrayLike<StoreNames<Ledgers>>, 'versionchange'>,
): Promise<void> {
  const heads = database.createObjectStore('heads', { keyPath: 'id' });
  const shipped = database.createObjectStore('shipped', { keyPath: 'id' });
  const own = database.createObjectStore('own', { keyPath: ['ledger', 'at'] });
  own.createIndex('act', ['ledger', 'act']);
  if (from === 0) return;
  for (const { id, version, shipped: entries, own: rows } of await transaction.objectStore('ledgers').getAll()) {
    await heads.put({ id, version, base: version, own: rows.length });
    await shipped.put({ id, entries });
    for (const [at, entry] of rows.entries()) await own.put({ ledger: id, at, entry });
  }
  database.deleteObjectStore('ledgers');
}
