import type { QueryClient } from '@tanstack/react-query';
import { beforeEach, describe, expect, it } from 'vitest';
import { createApi } from '#api/createApi.ts';
import { createMemoryStore } from '#api/createMemoryStore.ts';
import type { AnyThing, Ledger } from '#domain/record/record.ts';
import { act, note, openApiOver, path, put } from '#tests/backend/writing.ts';
import { smallLedger } from '#tests/smallLedger.ts';
import { catchUp, entriesQuery, putLedgers, recordAct } from './ledgers.ts';
import { agreementQuery } from './queries.ts';
import { createQueryClient } from './queryClient.ts';
import { connectBackend } from './transport.ts';

const actor = (id: string, name: string): AnyThing => ({
  type: 'actor',
  id,
  name,
  kind: 'person',
  existence: 'existing',
  aliases: [],
  ids: {},
  note: null,
});
const agreement = 'agreement-a';

/** Another tab over the same store, and what this page holds. */
let store: ReturnType<typeof createMemoryStore>;
let other: Awaited<ReturnType<typeof openApiOver>>;
let client: QueryClient;
beforeEach(async () => {
  store = createMemoryStore();
  other = await openApiOver(store);
  connectBackend(createApi(store));
  client = createQueryClient();
});

describe('what the page holds of a ledger', () => {
  it('tells an identity no more once it was erased elsewhere', async () => {
    await other.entries(act('first', 17, put(actor('quill', 'Source A'))));
    await client.fetchQuery(agreementQuery(agreement));
    await client.fetchQuery(agreementQuery(agreement, '18'));
    await client.fetchQuery(entriesQuery(agreement));
    await other.json('POST', `${path}/erasures`, { id: 'quill', by: 'Analyst A', why: 'Protection' });
    await catchUp(client, agreement);
    for (const query of [agreementQuery(agreement), agreementQuery(agreement, '18'), entriesQuery(agreement)]) {
      expect(JSON.stringify(client.getQueryData(query.queryKey) ?? null)).not.toContain('Source A');
    }
    expect(JSON.stringify(await client.fetchQuery(entriesQuery(agreement)))).not.toContain('Source A');
  });

  it('has no hole where the record was read anew and the entries were not', async () => {
    await client.fetchQuery(agreementQuery(agreement));
    await client.fetchQuery(entriesQuery(agreement));
    await other.entries(act('theirs', 17, put(note('theirs'))));
    await client.fetchQuery({ ...agreementQuery(agreement), staleTime: 0 });
    await recordAct(client, agreement, { by: 'Analyst A', entries: [put(note('mine'))] });
    const { entries } = await client.fetchQuery(entriesQuery(agreement));
    expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 19 }, (_, at) => at + 1));
  });
});

describe('an act', () => {
  it('that is sent again under its name is recorded once', async () => {
    const once = { by: 'Analyst A', entries: [put(note('mine'))], act: 'of-a-draft' };
    await recordAct(client, agreement, once);
    const again = await recordAct(client, agreement, { ...once, upon: 17 });
    expect(again.entries.map(({ seq }) => seq)).toEqual([18]);
    expect((await other.record()).notes.filter(({ id }) => id.startsWith('mine'))).toHaveLength(1);
  });

  it('that was made upon an earlier record overwrites nothing recorded since', async () => {
    await client.fetchQuery(agreementQuery(agreement));
    await other.entries(act('theirs', 17, put(actor('actor-a', 'As another wrote it'))));
    await catchUp(client, agreement);
    const mine = { by: 'Analyst A', upon: 17, entries: [put(actor('actor-a', 'As the file has it'))] };
    await expect(recordAct(client, agreement, mine)).rejects.toMatchObject({ status: 409 });
    expect((await other.record()).actors.find(({ id }) => id === 'actor-a')?.name).toBe('As another wrote it');
    await recordAct(client, agreement, { ...mine, entries: [put(note('mine'))] });
    expect((await other.record()).notes.map(({ id }) => id)).toContain('mine');
  });
});

describe('ledgers of new agreements', () => {
  const ledgerOf = (id: string): Ledger => JSON.parse(JSON.stringify(smallLedger()).replaceAll(agreement, id));

  it('are put all, or none where one of them gives no answer', async () => {
    const api = createApi(store);
    connectBackend(async (request) => {
      const answer = await api(request);
      // the second is written, and its answer lost
      if (request.method === 'PUT' && request.url.includes('agreement-c')) throw new TypeError('lost');
      return answer;
    });
    await expect(putLedgers(client, [ledgerOf('agreement-b'), ledgerOf('agreement-c')])).rejects.toThrow('could not be reached');
    expect(await store.list()).toEqual([agreement]);
    connectBackend(api);
    await putLedgers(client, [ledgerOf('agreement-b'), ledgerOf('agreement-c')]);
    expect([...(await store.list())].toSorted()).toEqual([agreement, 'agreement-b', 'agreement-c']);
  });

  it('are refused where one is there already, and what is there stays', async () => {
    await putLedgers(client, [ledgerOf('agreement-b')]);
    await expect(putLedgers(client, [ledgerOf('agreement-c'), ledgerOf('agreement-b')])).rejects.toThrow(
      'There is an agreement “agreement-b” already. Nothing was recorded.',
    );
    expect([...(await store.list())].toSorted()).toEqual([agreement, 'agreement-b']);
  });
});
