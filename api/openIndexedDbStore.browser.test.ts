import { describeStore } from '#tests/backend/storeContract.ts';
import { openIndexedDbStore } from './openIndexedDbStore.ts';

let name = '';
const create = () => {
  name = `test-${crypto.randomUUID()}`;
  return openIndexedDbStore(name);
};

describeStore('the IndexedDB store', create, () => openIndexedDbStore(name));
