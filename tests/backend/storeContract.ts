import { describe, expect, it } from 'vitest';
import type { LedgerStore } from '#api/LedgerStore.ts';

/** What every store must do. `create` gives an empty one; `reopen` gives another over the same ledgers, as after a reload. */
export function describeStore(
  name: string,
  create: () => Promise<LedgerStore>,
  reopen: (store: LedgerStore) => Promise<LedgerStore>,
): void {
  describe(name, () => {
    it('holds nothing at first', async () => {
      const store = await create();
      expect(await store.list()).toEqual([]);
      expect(await store.read('agreement-a')).toBeNull();
    });

    it('keeps shipped entries and own entries apart, and counts its versions', async () => {
      const store = await create();
      expect(await store.ship('agreement-a', [1, 2], 0)).toBe(1);
      expect(await store.append('agreement-a', [{ own: 'first' }], 1)).toBe(2);
      expect(await store.append('agreement-a', [{ own: 'second' }], 2)).toBe(3);
      expect(await store.ship('agreement-a', [1, 2, 3], 3)).toBe(4);
      expect(await store.read('agreement-a')).toEqual({
        id: 'agreement-a',
        version: 4,
        base: 4,
        shipped: [1, 2, 3],
        own: [{ own: 'first' }, { own: 'second' }],
      });
    });

    it('tells how far a ledger is, and what was added since', async () => {
      const store = await create();
      expect(await store.head('agreement-a')).toBeNull();
      await store.ship('agreement-a', [1], 0);
      await store.append('agreement-a', ['a', 'b'], 1);
      await store.append('agreement-a', ['c'], 2);
      await store.append('agreement-b', ['another ledger’s'], 0);
      expect(await store.head('agreement-a')).toEqual({ id: 'agreement-a', version: 3, base: 1, own: 3 });
      expect(await store.ownFrom('agreement-a', 1)).toEqual(['b', 'c']);
      expect(await store.ownFrom('agreement-a', 3)).toEqual([]);
      expect(await store.ownFrom('agreement-c', 0)).toEqual([]);
    });

    it('finds the entries of an act again', async () => {
      const store = await create();
      const [first, second] = [
        { act: 'act-one-1', n: 1 },
        { act: 'act-one-1', n: 2 },
      ];
      await store.append('agreement-a', [first, second], 0);
      await store.append('agreement-a', ['of no act', { act: 7 }, { act: 'act-two-2' }], 1);
      await store.append('agreement-b', [{ act: 'act-one-1', n: 3 }], 0);
      expect(await store.ofAct('agreement-a', 'act-one-1')).toEqual([first, second]);
      expect(await store.ofAct('agreement-a', 'act-none-0')).toEqual([]);
    });

    it('puts other own entries in place of all, and says that who has read must read again', async () => {
      const store = await create();
      await store.ship('agreement-a', [1], 0);
      await store.append('agreement-a', ['told', { act: 'act-one-1' }, 'untold'], 1);
      expect(await store.rewrite('agreement-a', ['told', 'withheld'], 2)).toBe(3);
      expect(await store.read('agreement-a')).toEqual({ id: 'agreement-a', version: 3, base: 3, shipped: [1], own: ['told', 'withheld'] });
      expect(await store.head('agreement-a')).toEqual({ id: 'agreement-a', version: 3, base: 3, own: 2 });
      expect(await store.ofAct('agreement-a', 'act-one-1')).toEqual([]);
    });

    it('wipes own entries, and a ledger that held nothing else', async () => {
      const store = await create();
      await store.ship('agreement-a', [1], 0);
      await store.append('agreement-a', ['own'], 1);
      await store.append('agreement-b', ['own'], 0);
      await store.wipe('agreement-a', 2);
      await store.wipe('agreement-b', 1);
      expect(await store.read('agreement-a')).toEqual({ id: 'agreement-a', version: 3, base: 3, shipped: [1], own: [] });
      expect([await store.read('agreement-b'), await store.list()]).toEqual([null, ['agreement-a']]);
    });

    it('lists its agreements in order of the alphabet', async () => {
      const store = await create();
      await store.ship('b', [1], 0);
      await store.append('c', [1], 0);
      await store.ship('a', [1], 0);
      expect(await store.list()).toEqual(['a', 'b', 'c']);
    });

    it.each(['append', 'ship', 'rewrite', 'wipe'] as const)(
      'refuses to %s for another version than the one held, and changes nothing',
      async (write) => {
        const store = await create();
        await store.ship('agreement-a', [1], 0);
        const held = await store.read('agreement-a');
        const writeFor = (id: string, version: number) => (write === 'wipe' ? store.wipe(id, version) : store[write](id, [2], version));
        await expect(writeFor('agreement-a', 0)).rejects.toThrow(
          'The ledger of "agreement-a" is at version 1; the entries were written for version 0.',
        );
        await expect(writeFor('agreement-b', 7)).rejects.toThrow(
          'The ledger of "agreement-b" is at version 0; the entries were written for version 7.',
        );
        expect(await store.read('agreement-a')).toEqual(held);
        expect(await store.list()).toEqual(['agreement-a']);
      },
    );

    it('lets one of two writers for the same version win', async () => {
      const store = await create();
      await store.ship('agreement-a', [1], 0);
      const writes = await Promise.allSettled([store.append('agreement-a', ['mine'], 1), store.append('agreement-a', ['yours'], 1)]);
      expect(writes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect((await store.read('agreement-a'))?.own).toHaveLength(1);
    });

    it('gives copies: what was put in or read out can be changed without changing what is held', async () => {
      const store = await create();
      const entry = { title: 'as put' };
      await store.append('agreement-a', [entry], 0);
      entry.title = 'changed by the writer';
      Object.assign((await store.read('agreement-a'))?.own[0] ?? {}, { title: 'changed by a reader' });
      expect((await store.read('agreement-a'))?.own).toEqual([{ title: 'as put' }]);
    });

    it('has after a reload what it acknowledged', async () => {
      const store = await create();
      await store.ship('agreement-a', [1], 0);
      await store.append('agreement-a', ['own'], 1);
      expect(await (await reopen(store)).read('agreement-a')).toEqual({
        id: 'agreement-a',
        version: 2,
        base: 1,
        shipped: [1],
        own: ['own'],
      });
    });
  });
}
