import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { describeStore } from '#tests/backend/storeContract.ts';
import { closeConnections } from '#tests/closeConnections.ts';
import { openIndexedDbStore } from './openIndexedDbStore.ts';

let name = '';
const create = () => {
  name = `test-${crypto.randomUUID()}`;
  return openIndexedDbStore(name);
};

describeStore('the IndexedDB store', create, () => openIndexedDbStore(name));

it('is read on after the browser closed its connection', async () => {
  const store = await create();
  await closeConnections(() => store.ship('agreement-a', [1], 0));
  expect((await store.read('agreement-a'))?.shipped).toEqual([1]);
});

it('takes over what its first edition kept as one value', async () => {
  const kept = { id: 'agreement-a', version: 4, shipped: [1, 2], own: [{ act: 'act-one-1' }, 'second'] };
  name = `test-${crypto.randomUUID()}`;
  const first = await openDB(name, 1, { upgrade: (fresh) => void fresh.createObjectStore('ledgers', { keyPath: 'id' }) });
  await first.put('ledgers', kept);
  first.close();
  const store = await openIndexedDbStore(name);
  expect(await store.read('agreement-a')).toEqual({ ...kept, base: 4 });
  expect(await store.append('agreement-a', ['third'], 4)).toBe(5);
  expect(await store.ownFrom('agreement-a', 1)).toEqual(['second', 'third']);
});

it('keeps nothing of a write that breaks off', async () => {
  const store = await create();
  await store.append('agreement-a', ['first'], 0);
  // a function cannot be kept: the third row fails after two were put
  await expect(store.append('agreement-a', ['second', 'third', () => 0], 1)).rejects.toThrow(/clone/);
  expect(await store.read('agreement-a')).toEqual({ id: 'agreement-a', version: 1, base: 0, shipped: [], own: ['first'] });
});
