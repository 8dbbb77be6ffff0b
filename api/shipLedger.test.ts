import { describe, expect, it } from 'vitest';
import type { Entry } from '#domain/record/record.ts';
import { putEntry, smallLedger } from '#tests/smallLedger.ts';
import { createMemoryStore } from './createMemoryStore.ts';
import type { LedgerStore } from './LedgerStore.ts';
import { shipLedger } from './shipLedger.ts';

const old = smallLedger('2020-01-01T00:00:00Z').entries;
const recent = smallLedger('2021-01-01T00:00:00Z').entries;
const withoutEvent: readonly Entry[] = [
  ...recent,
  { seq: 18, recorded: '2021-01-02T00:00:00Z', by: 'Coder', why: 'Not in the source', op: 'retract', id: 'event-a' },
];

/** An analyst's own note. */
const noteOn = (id: string) => ({
  ...putEntry({ type: 'note', id: `note-on-${id}`, kind: 'silence', text: 'Own.', about: [id], evidence: [] }, 18),
  by: 'Analyst',
});

async function holding(shipped: readonly unknown[], own: readonly unknown[] = []): Promise<LedgerStore> {
  const store = createMemoryStore();
  await store.ship('agreement-a', shipped, 0);
  if (own.length > 0) await store.append('agreement-a', own, 1);
  return store;
}

describe('shipLedger', () => {
  it('fills an empty store', async () => {
    const store = createMemoryStore();
    expect(await shipLedger(store, 'agreement-a', old)).toEqual([]);
    expect(await store.read('agreement-a')).toMatchObject({ version: 1, shipped: old, own: [] });
  });

  it('replaces an older shipped ledger and leaves a later one', async () => {
    const store = await holding(old);
    await shipLedger(store, 'agreement-a', recent);
    expect(await store.read('agreement-a')).toMatchObject({ version: 2, shipped: recent });
    await shipLedger(store, 'agreement-a', old);
    expect(await store.read('agreement-a')).toMatchObject({ version: 2, shipped: recent });
  });

  it('writes nothing where the same ledger is held', async () => {
    const store = await holding(old);
    await shipLedger(store, 'agreement-a', structuredClone(old));
    expect(await store.read('agreement-a')).toMatchObject({ version: 1 });
  });

  it('replaces a ledger of the same time that was coded differently', async () => {
    const store = await holding(old.slice(0, 3));
    await shipLedger(store, 'agreement-a', old);
    expect(await store.read('agreement-a')).toMatchObject({ version: 2, shipped: old });
  });

  it('keeps every entry of the analyst, and names those that the newer ledger leaves without ground', async () => {
    const own = [noteOn('event-a'), { ...noteOn('actor-b'), seq: 19 }];
    const store = await holding(old, own);
    const misfits = await shipLedger(store, 'agreement-a', withoutEvent);
    expect(await store.read('agreement-a')).toMatchObject({ shipped: withoutEvent, own });
    expect(misfits).toEqual([
      {
        entry: own[0],
        problems: [
          'The note “note-on-event-a”.about[0] names "event-a", but nothing in the record has that id; expected agreement or phase or milestone or meeting or event or condition or tie or actor or source or claim.',
        ],
      },
    ]);
    // and again at the next start, when nothing newer is shipped
    expect(await shipLedger(store, 'agreement-a', withoutEvent)).toEqual(misfits);
  });

  it('looks again when another tab was quicker', async () => {
    const store = await holding(old);
    let first = true;
    const contested: LedgerStore = {
      ...store,
      ship: async (id, entries, expectedVersion) => {
        if (first) await store.ship(id, recent, 1);
        first = false;
        return store.ship(id, entries, expectedVersion);
      },
    };
    expect(await shipLedger(contested, 'agreement-a', recent)).toEqual([]);
    expect(await store.read('agreement-a')).toMatchObject({ version: 2, shipped: recent });
  });
});
