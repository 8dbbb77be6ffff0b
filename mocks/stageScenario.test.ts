import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Api, createApi } from '#api/createApi.ts';
import { createMemoryStore } from '#api/createMemoryStore.ts';
import { scenarios } from '#mocks/scenarios/index.ts';
import { readAgreements, readRecord } from '#domain/record/readUnknown.ts';
import { smallLedger } from '#tests/smallLedger.ts';
import { valueOf } from '#tests/valueOf.ts';
import { stageScenario } from './stageScenario.ts';

let api: Api;
beforeEach(async () => {
  const store = createMemoryStore();
  await store.ship('agreement-a', smallLedger().entries, 0);
  api = createApi(store);
});
afterEach(() => {
  vi.useRealTimers();
});

const staged = async (name: string) => (await stageScenario(api, name, 'localhost')).api;
const get = (path: string, init?: RequestInit) => new Request(`http://localhost/${path}`, init);
const record = get('api/agreements/agreement-a');

/** Whether a promise has come to anything yet. */
async function isOver(promise: Promise<unknown>): Promise<boolean> {
  const pending = Symbol('pending');
  return (await Promise.race([promise.catch(() => null), Promise.resolve(pending)])) !== pending;
}

describe('staging a scenario', () => {
  it('leaves the API alone without a name', async () => expect(await stageScenario(api, null, 'localhost')).toEqual({ api, notices: [] }));

  it.each(Object.keys(scenarios))('“%s” is reached by its name, changes the API and says so', async (name) => {
    const { api: changed, notices } = await stageScenario(api, name, 'localhost');
    expect(changed).not.toBe(api);
    expect(notices).toEqual([
      {
        id: 'scenario',
        text: expect.stringMatching(new RegExp(`^This page plays the scenario “${name}”: .+\\. Nothing here is to be relied on\\.$`)),
      },
    ]);
  });

  it.each(['localhost', '127.0.0.1', '[::1]'])('works on %s', async (host) =>
    expect((await stageScenario(api, 'down', host)).api).not.toBe(api),
  );

  it.each(['phasewatch.example', 'localhost.example', ''])('does not work on “%s”, and says so', async (host) => {
    const { api: same, notices } = await stageScenario(api, 'down', host);
    expect(same).toBe(api);
    expect(notices).toEqual([
      {
        id: 'scenario',
        text: 'The address asks for the scenario “down”; scenarios run on a developer’s own machine only. The real records are shown.',
      },
    ]);
  });

  it.each(['lost', 'toString', ''])('names an unknown scenario “%s”', async (name) => {
    const { api: same, notices } = await stageScenario(api, name, 'localhost');
    expect(same).toBe(api);
    expect(notices[0]?.text).toBe(
      `The address asks for the scenario “${name}”, which does not exist; known: slow, silent, down, recovering, garbage, broken, empty, many, ties. The real records are shown.`,
    );
  });
});

describe('the scenarios', () => {
  it('slow: the answer takes two seconds', async () => {
    const slow = await staged('slow');
    vi.useFakeTimers();
    const answer = slow(record);
    await vi.advanceTimersByTimeAsync(1999);
    expect(await isOver(answer)).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect((await answer).status).toBe(200);
  });

  it('silent: nothing for more than half a minute, and it can be given up', async () => {
    const silent = await staged('silent');
    vi.useFakeTimers();
    const control = new AbortController();
    const answer = silent(get('api/agreements', { signal: control.signal }));
    await vi.advanceTimersByTimeAsync(40_000);
    expect(await isOver(answer)).toBe(false);
    control.abort(new Error('left the page'));
    await expect(answer).rejects.toThrow('left the page');
  });

  it('down: a fault as problem+json', async () => {
    const response = await (await staged('down'))(record);
    expect([response.status, response.headers.get('content-type')]).toEqual([500, 'application/problem+json']);
    expect(await response.json()).toMatchObject({ detail: 'The server met a fault while answering GET /api/agreements/agreement-a.' });
  });

  it('recovering: three faults, then the answer', async () => {
    const recovering = await staged('recovering');
    const answers = [1, 2, 3, 4].map(() => recovering(get('api/agreements/agreement-a')));
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([500, 500, 500, 200]);
  });

  it('garbage: a page that is not JSON', async () => {
    const response = await (await staged('garbage'))(record);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html']);
    await expect(response.json()).rejects.toThrow(SyntaxError);
  });

  it('broken: a record with several faults, whatever is held already', async () => {
    const broken = await staged('broken');
    const response = await broken(get('api/agreements/agreement-a', { headers: { 'if-none-match': '*' } }));
    const reading = readRecord(await response.json());
    expect(reading.ok ? [] : reading.problems).toEqual(
      expect.arrayContaining([
        'record.version is 2; expected 1.',
        'record.phases is "none"; expected a list.',
        'record.surprise is not a field that is known here.',
        'record.milestones[0].id is "Not An Id", which is no id in kebab-case (like "disarmament-of-hamas").',
      ]),
    );
    expect((await broken(get('api/agreements/agreement-nine'))).status).toBe(404);
  });

  it('empty: no agreement', async () => {
    const empty = await staged('empty');
    expect(await (await empty(get('api/agreements'))).json()).toEqual([]);
    expect((await empty(record)).status).toBe(404);
  });

  it('many: the real agreements and two invented ones', async () => {
    const many = await staged('many');
    const read = async (id: string) => valueOf(readRecord(await (await many(get(`api/agreements/${id}`))).json()));
    const [both, again] = await Promise.all([read('many-milestones'), read('many-milestones')]);
    expect(both).toEqual(again);
    expect(both.milestones).toHaveLength(600);
    expect((await read('agreement-a')).agreement.title).toBe('Agreement A');
  });

  it('many: lists all four, the largest and the one of a long history included', async () => {
    const list = valueOf(readAgreements(await (await (await staged('many'))(get('api/agreements'))).json()));
    expect(list.map(({ id, milestones }) => [id, milestones])).toEqual([
      ['agreement-a', 2],
      ['many-milestones', 600],
      ['many-entries', 600],
      ['many-5000', 5000],
    ]);
    expect(list.map(({ edition }) => edition)).toContain('many-entries@20000');
  }, 20_000);

  it('ties: lists three invented agreements, and the largest is sound', async () => {
    const ties = await staged('ties');
    const list = valueOf(readAgreements(await (await ties(get('api/agreements'))).json()));
    expect(list.map(({ id, milestones }) => [id, milestones])).toEqual([
      ['agreement-a', 2],
      ['ties-200', 110],
      ['ties-2000', 1100],
      ['conditions-200', 150],
    ]);
    expect(valueOf(readRecord(await (await ties(get('api/agreements/ties-2000'))).json())).ties).toHaveLength(8000);
  }, 20_000);
});
