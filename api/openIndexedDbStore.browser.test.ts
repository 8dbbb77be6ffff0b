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
