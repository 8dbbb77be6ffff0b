import { beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Transport from './transport.ts';

const request = (signal?: AbortSignal) => new Request('http://host/api/health', { ...(signal && { signal }) });

/** A transport of its own for each test: which backend there is, is remembered by the module. */
let transport: typeof Transport;
beforeEach(async () => {
  vi.resetModules();
  transport = await import('./transport.ts');
});

describe('the transport', () => {
  it('keeps requests until there is a backend', async () => {
    const waiting = transport.sendRequest(request());
    transport.connectBackend(async ({ url }) => new Response(url));
    expect(await (await waiting).text()).toBe('http://host/api/health');
  });

  it('takes the backend that was named last', async () => {
    transport.connectBackend(async () => new Response('first'));
    transport.connectBackend(async () => new Response('second'));
    expect(await (await transport.sendRequest(request())).text()).toBe('second');
  });

  it('lets a request be given up while there is no backend, and never sends it', async () => {
    const control = new AbortController();
    const waiting = transport.sendRequest(request(control.signal));
    control.abort(new Error('left the page'));
    await expect(waiting).rejects.toThrow('left the page');
    const send = vi.fn<(request: Request) => Promise<Response>>(async () => new Response());
    transport.connectBackend(send);
    await Promise.resolve();
    expect(send).not.toHaveBeenCalled();
  });

  it('lets a request be given up that a backend never answers', async () => {
    transport.connectBackend(() => new Promise(() => undefined));
    const control = new AbortController();
    const waiting = transport.sendRequest(request(control.signal));
    control.abort(new Error('left the page'));
    await expect(waiting).rejects.toThrow('left the page');
    await expect(transport.sendRequest(request(control.signal))).rejects.toThrow('left the page');
  });

  it('passes on what a backend throws', async () => {
    transport.connectBackend(() => Promise.reject(new Error('no way through')));
    await expect(transport.sendRequest(request())).rejects.toThrow('no way through');
  });
});
