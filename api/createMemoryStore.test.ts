import { describeStore } from '#tests/backend/storeContract.ts';
import { createMemoryStore } from './createMemoryStore.ts';

// it lives as long as the page: after a "reload" within the page it is the same store
describeStore(
  'the memory store',
  async () => createMemoryStore(),
  async (store) => store,
);
