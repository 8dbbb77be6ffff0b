import { beforeAll, describe, expect, it } from 'vitest';
import { readRecord } from '#domain/record/readUnknown.ts';
import { shippedLedgers } from '#mocks/agreements/index.ts';
import { valueOf } from '#tests/valueOf.ts';
import { type Backend, startBackend } from './startBackend.ts';

const ask = (path: string) => new Request(`http://localhost/${path}`);

// Node has neither service workers nor IndexedDB: a browser that refuses both. A page starts its backend once.
describe('a backend where workers and storage are refused', () => {
  let backend: Backend;
  beforeAll(async () => {
    globalThis.fetch = async () => new Response('the network');
    backend = await startBackend({ scenario: 'lost' });
  });

  it('says what that means, and what it could not do', () => {
    expect(backend.notices.map(({ id }) => id)).toEqual(['storage-refused', 'no-worker', 'scenario']);
    expect(backend.notices[0]?.text).toBe('This browser refused storage: what you record here is kept until the tab is closed.');
    expect(backend.notices[2]?.text).toContain('the scenario “lost”, which does not exist');
  });

  it.each(shippedLedgers)('still gives “$id” as a sound record', async ({ id }) => {
    const response = await backend.send(ask(`api/agreements/${id}`));
    expect(valueOf(readRecord(await response.json())).agreement.id).toBe(id);
  });

  it('carries plain fetches as well, and leaves the rest of the network alone', async () => {
    expect((await fetch(ask('api/agreements/nothing'))).status).toBe(404);
    expect(await (await fetch('http://localhost/files/api/list.js')).text()).toBe('the network');
  });
});
