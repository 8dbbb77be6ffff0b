import { deleteDB } from 'idb';
import { afterEach, expect, it, vi } from 'vitest';
import { createApi } from '#api/createApi.ts';
import { createMemoryStore } from '#api/createMemoryStore.ts';
import { openIndexedDbStore } from '#api/openIndexedDbStore.ts';
import { openStore, storageLimit } from './openStore.ts';
import { startCarrier } from './startCarrier.ts';
import { startInterceptor } from '#mocks/carriers/startInterceptor.ts';

const api = createApi(createMemoryStore());

afterEach(async () => {
  vi.restoreAllMocks();
});

it('the store is IndexedDB, with the shipped ledgers in it after a reload', async () => {
  const { notices } = await openStore();
  expect(notices).toEqual([]);
  expect(await (await openIndexedDbStore()).list()).toContain('gaza-ceasefire');
});

const refuse = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

/** A request that nobody hears of again. */
function keepSilent(): IDBOpenDBRequest {
  const request = IDBFactory.prototype.open.call(indexedDB, 'test-silent');
  return Object.assign(request, { addEventListener: () => undefined });
}

it.each<[string, number, () => IDBOpenDBRequest]>([
  ['refuses', 0, refuse],
  ['never answers', storageLimit, keepSilent],
])('where IndexedDB %s, memory takes its place with a notice', async (_what, wait, open) => {
  const answer = open === refuse ? null : open();
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => answer ?? refuse());
  const start = performance.now();
  const { store, notices } = await openStore();
  expect(performance.now() - start).toBeGreaterThanOrEqual(wait);
  expect(notices.map(({ id }) => id)).toEqual(['storage-refused']);
  expect(await store.list()).toContain('gaza-ceasefire');
});

it('where a worker is refused, MSW’s interceptor carries requests, with a notice', async () => {
  vi.spyOn(navigator.serviceWorker, 'register').mockRejectedValue(new DOMException('Denied by policy.', 'SecurityError'));
  const { send, notices } = await startCarrier(api);
  expect(notices.map(({ id }) => id)).toEqual(['no-worker']);
  expect((await send(new Request(new URL('api/nothing', document.baseURI)))).status).toBe(404);
  expect((await fetch(new URL('api/agreements', document.baseURI))).headers.get('content-type')).toBe('application/json');
});

it('an interceptor takes no notice of what is not the API’s', async () => {
  await startInterceptor(api);
  expect((await fetch(new URL('/', document.baseURI))).headers.get('content-type')).toContain('html');
});

it('storage that another tab wants to upgrade is given free', async () => {
  await openIndexedDbStore('test-given-free');
  await expect(deleteDB('test-given-free')).resolves.toBeUndefined();
});
