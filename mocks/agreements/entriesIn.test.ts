import { expect, it } from 'vitest';
import { createMemoryStore } from '#api/createMemoryStore.ts';
import { readStored } from '#api/readStored.ts';
import { shipLedger } from '#api/shipLedger.ts';
import { entriesIn } from './entriesIn.ts';

it.each([[{ entries: [1, 2] }, 2], [{}, 0], [{ entries: 'all' }, 0], [null, 0], [[], 0]])('of %j: %i', (file, count) => {
  expect(entriesIn(file)).toHaveLength(count);
});

it('a file without entries stops nothing, and is said when its agreement is asked for', async () => {
  const store = createMemoryStore();
  await shipLedger(store, 'changed-by-hand', entriesIn({ title: 'No ledger' }));
  const stored = await store.read('changed-by-hand');
  expect(stored === null ? null : readStored(stored)).toMatchObject({ ok: false, problems: [expect.stringContaining('holds no entry')] });
});
