import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Reading } from '#domain/record/Reading.ts';
import { ApiError } from './ApiError.ts';
import { ask } from './client.ts';
import { connectBackend, type Send } from './transport.ts';

const read = (json: unknown): Reading<unknown> =>
  json === 'fine'
    ? { ok: true, value: json }
    : { ok: false, problems: [`record is ${JSON.stringify(json)}; expected "fine".`, 'record is odd.', 'record is late.'] };

function asked(send: Send, more: Partial<Parameters<typeof ask>[0]> = {}): Promise<unknown> {
  connectBackend(send);
  return ask({ path: 'api/things/a', signal: new AbortController().signal, loadReader: async () => read, ...more });
}

const answering =
  (body: BodyInit | null, init?: ResponseInit): Send =>
  async () =>
    new Response(body, init);
const errorOf = async (answer: Promise<unknown>) =>
  answer.then(
    () => null,
    (error: unknown) =>
      error instanceof ApiError
        ? { sentence: error.message, status: error.status, problems: error.problems, passing: error.passing }
        : error,
  );

afterEach(() => {
  vi.useRealTimers();
});

describe('asking the API', () => {
  it('gives what the reader reads', async () => expect(await asked(answering('"fine"'))).toBe('fine'));

  it('asks at the page’s own place, for JSON', async () => {
    let seen: Request | null = null;
    await asked(async (request) => {
      seen = request;
      return new Response('"fine"');
    });
    expect(seen).toMatchObject({ url: 'http://localhost/api/things/a', method: 'GET' });
    expect([...(seen ?? new Request('http://none')).headers]).toEqual([['accept', 'application/json']]);
  });

  it('sends the tag of what is held and gives the same object when it is unchanged', async () => {
    const value = { held: true };
    const send: Send = async (request) => new Response(null, { status: request.headers.get('if-none-match') === '"tag"' ? 304 : 200 });
    expect(await asked(send, { held: { value, tag: '"tag"' }, loadReader: () => Promise.reject(new Error('not needed')) })).toBe(value);
  });

  it.each<[string, Send, object]>([
    [
      'a refusal in the server’s words',
      answering(JSON.stringify({ detail: 'There is no thing "a".', problems: ['One.', 2, 'Two.'] }), { status: 404 }),
      { sentence: 'There is no thing "a".', status: 404, problems: ['One.', 'Two.'], passing: false },
    ],
    [
      'a fault in the server’s words',
      answering(JSON.stringify({ detail: 'It broke.' }), { status: 500 }),
      { sentence: 'It broke.', status: 500, problems: [], passing: true },
    ],
    [
      'a fault without words',
      answering('<html>Bad gateway', { status: 502 }),
      { sentence: 'api/things/a answered with status 502.', status: 502, problems: [], passing: true },
    ],
    [
      'a fault with odd JSON',
      answering('null', { status: 503 }),
      { sentence: 'api/things/a answered with status 503.', status: 503, problems: [], passing: true },
    ],
    [
      'an unasked 304',
      answering(null, { status: 304 }),
      { sentence: 'api/things/a answered with status 304.', status: 304, problems: [], passing: false },
    ],
    [
      'a page instead of data',
      answering('<!doctype html><title>Sign in'),
      {
        sentence: 'api/things/a answered with something that is not JSON: it begins with "<!doctype html><title>Sign in".',
        status: 200,
        problems: [],
        passing: false,
      },
    ],
    [
      'nothing at all',
      answering(''),
      { sentence: 'api/things/a answered with something that is not JSON: it is empty.', status: 200, problems: [], passing: false },
    ],
    [
      'the wrong shape',
      answering('7'),
      {
        sentence: 'api/things/a answered with something that cannot be read: 3 things are wrong with it.',
        status: 200,
        problems: ['record is 7; expected "fine".', 'record is odd.', 'record is late.'],
        passing: false,
      },
    ],
    [
      'no way through',
      () => Promise.reject(new TypeError('Failed to fetch')),
      { sentence: 'api/things/a could not be reached (TypeError: Failed to fetch).', status: null, problems: [], passing: true },
    ],
    [
      'a backend that says itself why not',
      () => Promise.reject(new ApiError('The backend could not be started.')),
      { sentence: 'The backend could not be started.', status: null, problems: [], passing: false },
    ],
  ])('puts %s into a sentence', async (_what, send, error) => expect(await errorOf(asked(send))).toEqual(error));

  it('says when the checks themselves cannot be loaded', async () => {
    const error = await errorOf(asked(answering('"fine"'), { loadReader: () => Promise.reject(new Error('offline')) }));
    expect(error).toMatchObject({
      sentence: 'api/things/a answered, but the part of the page that checks answers could not be loaded.',
      passing: true,
    });
  });

  it('puts silence into words after 8 seconds, and does not call it passing', async () => {
    vi.useFakeTimers();
    const error = errorOf(asked(() => new Promise(() => undefined)));
    let over = false;
    void error.then(() => (over = true));
    await vi.advanceTimersByTimeAsync(7999);
    expect(over).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await error).toEqual({ sentence: 'api/things/a gave no answer within 8 seconds.', status: null, problems: [], passing: false });
  });

  it('puts a body that never ends into words as well', async () => {
    vi.useFakeTimers();
    const endless = new ReadableStream({ start: (control) => control.enqueue(new TextEncoder().encode('{')) });
    const error = errorOf(asked(answering(endless)));
    await vi.advanceTimersByTimeAsync(8000);
    expect(await error).toMatchObject({ sentence: 'api/things/a gave no answer within 8 seconds.' });
  });

  it('stops with the caller’s own reason when the caller gives up', async () => {
    const control = new AbortController();
    const answer = asked(() => new Promise(() => undefined), { signal: control.signal });
    const reason = new Error('left the page');
    control.abort(reason);
    expect(await errorOf(answer)).toBe(reason);
    expect(await errorOf(asked(answering('"fine"'), { signal: control.signal }))).toBe(reason);
  });
});
