import { describe, expect, it, vi } from 'vitest';
import { readRecord } from '#domain/record/readUnknown.ts';
import { smallLedger } from '#tests/smallLedger.ts';
import { smallRecord } from '#tests/smallRecord.ts';
import { createApi } from './createApi.ts';
import { createMemoryStore } from './createMemoryStore.ts';
import type { LedgerStore } from './LedgerStore.ts';

const tag = `"agreement-a@17-${smallRecord().edition.hash}"`;

async function stocked(): Promise<LedgerStore> {
  const store = createMemoryStore();
  await store.ship('agreement-a', smallLedger().entries, 0);
  return store;
}

async function ask(path: string, init?: RequestInit, store?: LedgerStore): Promise<Response> {
  return createApi(store ?? (await stocked()))(new Request(`http://host${path}`, init));
}

describe('the API', () => {
  it.each(['/api/health', '/some/where/api/health', '/api/phasewatch/api/health'])('says at %s that it is up', async (path) => {
    const response = await ask(path);
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
  });

  it('lists the agreements', async () => {
    const response = await ask('/api/agreements');
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toEqual([
      {
        id: 'agreement-a',
        title: 'Agreement A',
        edition: 'agreement-a@17',
        milestones: 2,
        sources: 1,
        standings: [
          { status: 'full', basis: null, count: 1 },
          { status: 'not-initiated', basis: 'silence', count: 1 },
        ],
        years: [],
        own: 0,
      },
    ]);
  });

  it('gives a record that reads, with an entity tag', async () => {
    const response = await ask('/under/a/path/api/agreements/agreement-a');
    expect([response.status, response.headers.get('etag'), response.headers.get('cache-control')]).toEqual([200, tag, 'no-cache']);
    expect(readRecord(await response.json())).toEqual({ ok: true, value: smallRecord() });
  });

  it.each([tag, `W/${tag}`, `"older", ${tag}`, '*'])('answers If-None-Match %s with 304 and no body', async (header) => {
    const response = await ask('/api/agreements/agreement-a', { headers: { 'if-none-match': header } });
    expect([response.status, response.headers.get('etag'), await response.text()]).toEqual([304, tag, '']);
  });

  it('gives the record where the tag is another', async () => {
    expect((await ask('/api/agreements/agreement-a', { headers: { 'if-none-match': '"older"' } })).status).toBe(200);
  });

  it.each(['/api/health', '/api/agreements', '/api/agreements/agreement-a'])('answers HEAD %s as GET, without the body', async (path) => {
    const [head, get] = [await ask(path, { method: 'HEAD' }), await ask(path)];
    expect([head.status, [...head.headers], await head.text()]).toEqual([200, [...get.headers], '']);
  });

  it.each([
    ['/api/agreements/agreement-nine', 404, 'unknown-agreement', 'There is no agreement "agreement-nine".'],
    ['/api/agreements/%3Cscript%3E', 404, 'unknown-agreement', 'There is no agreement "<script>".'],
    ['/api/nothing', 404, 'unknown-address', 'There is nothing at /api/nothing.'],
    ['/api/agreements/agreement-a/claims', 404, 'unknown-address', 'There is nothing at /api/agreements/agreement-a/claims.'],
    ['/elsewhere', 404, 'unknown-address', 'There is nothing at /elsewhere.'],
  ])('refuses %s with %i and a sentence', async (path, status, kind, detail) => {
    const response = await ask(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([status, 'application/problem+json']);
    expect(await response.json()).toEqual({
      type: `urn:phasewatch:problem:${kind}`,
      title: expect.stringMatching(/\w/),
      status,
      detail,
      instance: path,
    });
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('refuses %s with 405 and says what is possible', async (method) => {
    for (const path of ['/api/health', '/api/agreements', '/api/agreements/agreement-a']) {
      const response = await ask(path, { method });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
      expect(await response.json()).toMatchObject({
        status: 405,
        detail: `${method} is not possible at ${path}; GET and HEAD are.`,
        instance: path,
      });
    }
  });

  it('lists everything that is wrong with a stored ledger that does not read, and leaves it out of the list', async () => {
    const store = await stocked();
    await store.ship('agreement-b', [{ ...smallLedger().entries[0], seq: 'one', by: '' }], 0);
    const response = await ask('/api/agreements/agreement-b', {}, store);
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({
      type: 'urn:phasewatch:problem:unreadable-ledger',
      detail: 'The stored ledger of "agreement-b" cannot be read: 2 things are wrong with it.',
      problems: ['ledger.entries[0].seq is "one", which is not a number.', 'ledger.entries[0].by is "", which is empty.'],
    });
    expect(await (await ask('/api/agreements', {}, store)).json()).toHaveLength(1);
  });

  it('lets nothing of an inner fault out', async () => {
    const broken: LedgerStore = { ...createMemoryStore(), head: () => Promise.reject(new Error('secret at /home/someone/disk.ts:12')) };
    const text = await (await ask('/api/agreements/agreement-a', {}, broken)).text();
    expect(JSON.parse(text)).toMatchObject({
      status: 500,
      detail: 'The server met a fault while answering GET /api/agreements/agreement-a.',
    });
    expect(text).not.toMatch(/secret|disk|at /);
  });

  it('folds a ledger once per version', async () => {
    const store = await stocked();
    const api = createApi(store);
    const read = async () => (await api(new Request('http://host/api/agreements/agreement-a'))).text();
    const first = await read();
    // what is held changes under the same version: nobody looks at it again
    const { shipped } = (await store.read('agreement-a')) ?? { shipped: [] };
    const held = vi
      .spyOn(store, 'read')
      .mockImplementation(async () => ({ id: 'agreement-a', version: 1, base: 1, shipped: [...shipped].slice(0, 1), own: [] }));
    expect(await read()).toBe(first);
    held.mockRestore();
    await store.append('agreement-a', [{ recorded: '2020-02-01T00:00:00Z', by: 'Analyst', why: 'Wrong', op: 'retract', id: 'note-a' }], 1);
    expect(JSON.parse(await read())).toMatchObject({ edition: { id: 'agreement-a@18' }, notes: [] });
  });
});
