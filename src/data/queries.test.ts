import { onlineManager, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createApi } from '#api/createApi.ts';
import { createMemoryStore } from '#api/createMemoryStore.ts';
import { smallLedger } from '#tests/smallLedger.ts';
import { smallRecord } from '#tests/smallRecord.ts';
import { agreementQuery, agreementsQuery } from './queries.ts';
import { createQueryClient } from './queryClient.ts';
import { connectBackend, type Send } from './transport.ts';

let statuses: number[] = [];

/** A backend whose answers are noted. */
function connect(send: Send): void {
  statuses = [];
  connectBackend(async (request) => {
    const response = await send(request);
    statuses.push(response.status);
    return response;
  });
}

beforeEach(async () => {
  vi.useFakeTimers();
  const store = createMemoryStore();
  await store.ship('agreement-a', smallLedger().entries, 0);
  connect(createApi(store));
});
afterEach(() => {
  vi.useRealTimers();
});

/** What a query comes to, and after how many seconds. */
async function outcome(answer: Promise<unknown>) {
  const start = Date.now();
  const settled = answer.then(
    (value) => ({ value }),
    (error: unknown) => ({ error: String(error) }),
  );
  await vi.advanceTimersByTimeAsync(60_000);
  return { ...(await settled), asked: statuses.length, within: (Date.now() - start) / 1000 };
}

describe('agreementQuery', () => {
  it('gives the record', async () => {
    const client = createQueryClient();
    expect(await client.fetchQuery(agreementQuery('agreement-a'))).toEqual(smallRecord());
  });

  it('gives the very same object again when the record is unchanged, by a 304', async () => {
    const client = createQueryClient();
    const first = await client.fetchQuery(agreementQuery('agreement-a'));
    const second = await client.fetchQuery({ ...agreementQuery('agreement-a'), staleTime: 0 });
    expect(statuses).toEqual([200, 304]);
    expect(second).toBe(first);
  });

  it('does not ask again within a minute', async () => {
    const client = createQueryClient();
    await client.fetchQuery(agreementQuery('agreement-a'));
    await client.fetchQuery(agreementQuery('agreement-a'));
    expect(statuses).toEqual([200]);
  });

  it('asks for an odd id in one part of the path', async () => {
    const { error, asked } = { error: null, ...(await outcome(createQueryClient().fetchQuery(agreementQuery('a/b?c')))) };
    expect([error, asked]).toEqual(['ApiError: There is no agreement "a/b?c".', 1]);
  });
});

describe('agreementsQuery', () => {
  it('gives the list', async () => {
    const { edition } = smallRecord();
    expect(await createQueryClient().fetchQuery(agreementsQuery())).toEqual([
      {
        id: 'agreement-a',
        title: 'Agreement A',
        edition: edition.id,
        milestones: 2,
        sources: 1,
        standings: expect.any(Array),
        years: [],
        own: 0,
      },
    ]);
  });
});

describe('trying again', () => {
  it('a fault is tried twice more', async () => {
    connect(async () => new Response('', { status: 500 }));
    const query = { ...agreementQuery('agreement-a'), retry: createQueryClient().getDefaultOptions().queries?.retry ?? false };
    expect(await outcome(createQueryClient().fetchQuery(query))).toMatchObject({
      error: 'ApiError: api/agreements/agreement-a answered with status 500.',
      asked: 3,
    });
  });

  it.each([
    [404, ''],
    [200, 'not JSON'],
    [200, '{}'],
  ])('an answer %i %j is not', async (status, body) => {
    connect(async () => new Response(body, { status }));
    const query = { ...agreementQuery('agreement-a'), retry: createQueryClient().getDefaultOptions().queries?.retry ?? false };
    expect(await outcome(createQueryClient().fetchQuery(query))).toMatchObject({
      error: expect.stringContaining('ApiError: api/agreements/agreement-a answered with'),
      asked: 1,
    });
  });

  it('is in words after about a second when the server is down, after eight when it is silent', async () => {
    for (const [send, seconds] of [
      [async () => new Response('', { status: 500 }), 1.2],
      [() => new Promise<Response>(() => undefined), 8],
    ] as const) {
      connect(send);
      const start = Date.now();
      let end = 0;
      const client = createQueryClient();
      const query = { ...agreementQuery('agreement-a'), retry: client.getDefaultOptions().queries?.retry ?? false };
      void client.fetchQuery(query).catch(() => (end = Date.now()));
      await vi.advanceTimersByTimeAsync(30_000);
      expect((end - start) / 1000).toBeCloseTo(seconds, 1);
    }
  });
});

describe('when the connection comes back', () => {
  it('asks again at once, however fresh the record is', async () => {
    const client = createQueryClient();
    client.mount();
    const observer = new QueryObserver(client, agreementQuery('agreement-a'));
    const stop = observer.subscribe(() => {});
    await vi.advanceTimersByTimeAsync(1000);
    onlineManager.setOnline(false);
    onlineManager.setOnline(true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(statuses).toEqual([200, 304]);
    stop();
    client.unmount();
  });
});
