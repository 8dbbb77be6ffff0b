import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Api, createApi } from '#api/createApi.ts';
import { createMemoryStore } from '#api/createMemoryStore.ts';
import type { Carrier, StartCarrier } from '#mocks/carriers/Carrier.ts';
import { carrierLimit, startCarrier } from './startCarrier.ts';

const api = createApi(createMemoryStore());
const carrier = (start: StartCarrier): Carrier => ({ load: async () => start, notice: { id: 'first', text: 'The first works.' } });
const direct: Carrier = { load: async () => async (straight) => straight, notice: { id: 'second', text: 'The second works.' } };

afterEach(() => {
  vi.useRealTimers();
});

describe('startCarrier', () => {
  it('takes the first that works', async () => {
    const send = vi.fn<Api>(api);
    const started = await startCarrier(api, [carrier(async () => send), direct]);
    expect(started).toEqual({ send, notices: [{ id: 'first', text: 'The first works.' }] });
  });

  it.each<[string, StartCarrier]>([
    ['cannot start', () => Promise.reject(new Error('refused'))],
    ['brings nothing back', async () => () => Promise.reject(new TypeError('Failed to fetch'))],
    ['lets a host answer with a page', async () => async () => new Response('<!doctype html>')],
    ['lets a host answer with its own JSON', async () => async () => Response.json({ status: 'not ours' })],
  ])('takes the next, and says so, where the first %s', async (_what, start) => {
    expect(await startCarrier(api, [carrier(start), direct])).toEqual({
      send: api,
      notices: [{ id: 'second', text: 'The second works.' }],
    });
  });

  it('takes the next where the first cannot even be loaded', async () => {
    expect((await startCarrier(api, [{ ...direct, load: () => Promise.reject(new Error('no storage')) }, direct])).notices).toHaveLength(1);
  });

  it.each<[string, StartCarrier]>([
    ['never starts', () => new Promise(() => undefined)],
    ['starts and never answers', async () => () => new Promise(() => undefined)],
  ])('waits three seconds for one that %s', async (_what, start) => {
    vi.useFakeTimers();
    const started = startCarrier(api, [carrier(start), direct]);
    await vi.advanceTimersByTimeAsync(carrierLimit);
    expect((await started).send).toBe(api);
  });

  it('sends straight where nothing at all works', async () => {
    expect(await startCarrier(api, [carrier(() => Promise.reject(new Error('refused')))])).toEqual({ send: api, notices: [] });
  });
});
