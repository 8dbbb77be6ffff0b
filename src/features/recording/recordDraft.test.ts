import { beforeEach, expect, it } from 'vitest';
import { createApi } from '#api/createApi.ts';
import { createMemoryStore } from '#api/createMemoryStore.ts';
import { catchUp } from '#data/ledgers.ts';
import { agreementQuery } from '#data/queries.ts';
import { createQueryClient } from '#data/queryClient.ts';
import { connectBackend } from '#data/transport.ts';
import type { Draft } from '#domain/recording/Draft.ts';
import { indexRecord } from '#domain/record/recordIndex.ts';
import { act, note, openApiOver, put, retract } from '#tests/backend/writing.ts';
import { recordDraft } from './recordDraft.ts';

const agreement = 'agreement-a';
const draft: Draft = {
  id: 'draft-of-a-note',
  agreement,
  type: 'note',
  act: 'new',
  of: null,
  seen: 17,
  touched: 1,
  why: 'Read in a report',
  texts: { kind: 'risk', text: 'A note of mine' },
  lists: { about: ['milestone-a'] },
  quotes: [],
};

let other: Awaited<ReturnType<typeof openApiOver>>;
let answers: boolean;
const client = createQueryClient();
beforeEach(async () => {
  client.clear();
  answers = false;
  const store = createMemoryStore();
  other = await openApiOver(store);
  const api = createApi(store);
  connectBackend(async (request) => {
    const answer = await api(request);
    if (request.method === 'POST' && !answers) throw new TypeError('the answer is lost');
    return answer;
  });
});

const record = async (own: Draft) =>
  recordDraft({ client, index: indexRecord(await client.fetchQuery(agreementQuery(agreement))), textOf: () => null, by: 'Analyst A' }, own);
const notes = async () => (await other.record()).notes.flatMap(({ id, text }) => (id === 'note-a' ? [] : [[id, text]]));

it.each([
  ['at once', () => Promise.resolve()],
  ['after the page has heard of it', () => catchUp(client, agreement)],
])('a draft whose answer was lost is recorded once when it is sent again %s', async (_when, meanwhile) => {
  await expect(record(draft)).rejects.toThrow('the answer is lost');
  answers = true;
  await meanwhile();
  expect(await record(draft)).toMatchObject({ kind: 'recorded', entry: { seq: 18 } });
  expect(await notes()).toEqual([['a-note-of-mine', 'A note of mine']]);
});

it('a draft whose answer was lost, and which was written on since, changes what was recorded of it', async () => {
  await expect(record(draft)).rejects.toThrow('the answer is lost');
  answers = true;
  const more = { ...draft, touched: 2, texts: { ...draft.texts, text: 'A longer note of mine' } };
  expect(await record(more)).toMatchObject({ kind: 'recorded', entry: { seq: 19 } });
  expect(await notes()).toEqual([['a-note-of-mine', 'A longer note of mine']]);
});

it('something new gets no id that anything in the ledger ever had, retracted or not', async () => {
  answers = true;
  await other.entries(act('first', 17, put(note('aid', 'Aid.'))));
  await other.entries(act('second', 18, retract('aid')));
  const texts = { name: 'Aid', kind: 'institution', existence: 'existing' };
  expect(await record({ ...draft, type: 'actor', seen: 19, texts, lists: {} })).toMatchObject({
    kind: 'recorded',
    entry: { seq: 20, thing: { id: 'aid-2', type: 'actor' } },
  });
});
