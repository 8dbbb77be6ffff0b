import { expect, it } from 'vitest';
import { act, note, openApiOver, put, retract } from '#tests/backend/writing.ts';
import { createApi } from '#api/createApi.ts';
import { agreementQuery } from '#data/queries.ts';
import { createQueryClient } from '#data/queryClient.ts';
import { connectBackend } from '#data/transport.ts';
import { noValues, type Draft } from '#domain/recording/Draft.ts';
import { indexRecord } from '#domain/record/recordIndex.ts';
import { recordDraft } from './recordDraft.ts';

const draft: Draft = {
  ...noValues,
  id: 'draft',
  agreement: 'agreement-a',
  type: 'actor',
  act: 'new',
  of: null,
  seen: 19,
  touched: 1,
  why: 'Named in a report',
  texts: { name: 'Aid', kind: 'institution', existence: 'existing' },
};

it('gives something new no id that anything in the ledger ever had, retracted or not', async () => {
  const { store, entries } = await openApiOver();
  await entries(act('first', 17, put(note('aid', 'Aid.'))));
  await entries(act('second', 18, retract('aid')));
  connectBackend(createApi(store));
  const client = createQueryClient();
  const index = indexRecord(await client.fetchQuery(agreementQuery('agreement-a')));
  expect(index.things.has('aid')).toBe(false);
  expect(await recordDraft({ client, index, textOf: () => null, by: 'Analyst A' }, draft)).toMatchObject({
    kind: 'recorded',
    entry: { seq: 20, thing: { id: 'aid-2', type: 'actor' } },
  });
});
