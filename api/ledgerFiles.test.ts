import { describe, expect, it } from 'vitest';
import type { Entry, Ledger } from '#domain/record/record.ts';
import { act, note, openApiOver as open, path, put, retract } from '#tests/backend/writing.ts';
import { actor } from '#tests/fixtures/makeRecord.ts';
import { smallLedger } from '#tests/smallLedger.ts';
import { createMemoryStore } from './createMemoryStore.ts';
import { shipLedger } from './shipLedger.ts';

/** Number, time and author of an entry of no act, as they were recorded before there were acts. */
const unnamed = { seq: 18, recorded: '2026-01-31T00:00:00Z', by: 'Analyst A' };

/** An API whose store holds two entries of no act, one of an act, and the line of an erasure on top of the small ledger. */
async function openWithOwn() {
  const opened = await open();
  const rows: readonly Entry[] = [
    { ...unnamed, ...put(note('note-old')) },
    { ...unnamed, ...put(actor('erased-actor-1')) },
    { ...unnamed, op: 'erase', id: 'erased-actor-1', why: 'For protection' },
  ];
  await opened.store.append('agreement-a', rows, 1);
  expect((await opened.entries(act('first', 20, put(note('note-own'))))).status).toBe(201);
  const file: Ledger = (await opened.json('GET', `${path}/ledger`)).body;
  return { ...opened, file };
}

describe('a ledger as a file', () => {
  it('comes back with what no act holds: entries of before there were acts, and the line of an erasure', async () => {
    const { send, json, record, file } = await openWithOwn();
    const before = await record();
    await send('DELETE', `${path}/ledger`);
    expect((await send('PUT', `${path}/ledger`, file)).status).toBe(204);
    expect((await json('GET', `${path}/ledger`)).body).toEqual(file);
    expect(await record()).toEqual(before);
  });

  it.each<[string, (ledger: Ledger) => Ledger]>([
    ['says how many entries came with Phasewatch', (ledger) => ledger],
    ['does not say it, as files of before', ({ shipped: _shipped, ...ledger }) => ledger],
  ])('that %s comes back on a ledger that is shipped in another coding', async (_what, alter) => {
    const { file } = await openWithOwn();
    const recoded = smallLedger().entries.map((entry) => (entry.seq === 9 ? { ...entry, why: 'Coded anew' } : entry));
    const store = createMemoryStore();
    const further = { ...unnamed, ...put(note('note-shipped')), by: recoded[0]?.by, recorded: '2026-02-03T00:00:00Z' };
    await shipLedger(store, 'agreement-a', [...recoded, further]);
    const { send, json } = await open(store);
    expect((await send('PUT', `${path}/ledger`, alter(file))).status).toBe(204);
    const { entries, shipped }: Ledger = (await json('GET', `${path}/ledger`)).body;
    expect(shipped).toBe(18);
    const own = (all: readonly Entry[]) => all.map(({ seq: _seq, ...entry }) => entry);
    expect(own(entries.slice(18))).toEqual(own(file.entries.slice(17)));
  });

  it('that claims more shipped entries than it holds is refused', async () => {
    const { json } = await open();
    expect(await json('PUT', `${path}/ledger`, { ...smallLedger(), shipped: 18 })).toMatchObject({
      status: 422,
      body: { problems: ['ledger.shipped is 18, but the ledger holds 17 entries.'] },
    });
  });

  it.each<[string, number, string]>([
    ['recorded', 18, 'The ledger of "agreement-a" has 19 entries by now, not "18": it is another one than you know. Nothing was wiped.'],
    ['wiped', 20, 'The ledger of "agreement-a" has 19 entries by now, not "20": it is another one than you know. Nothing was wiped.'],
  ])('is not wiped where another tab %s since it was counted', async (_what, counted, detail) => {
    const { entries, json, send, record } = await open();
    await entries(act('first', 17, put(note('note-own'))));
    await entries(act('second', 18, put(note('note-theirs'))));
    expect(await json('DELETE', `${path}/ledger?after=${counted}`)).toMatchObject({ status: 409, body: { detail } });
    expect((await record()).edition.entries).toBe(19);
    expect((await send('DELETE', `${path}/ledger?after=19`)).status).toBe(204);
    expect((await record()).edition.entries).toBe(17);
  });

  it('is not wiped where another tab records while it is being wiped', async () => {
    const held = createMemoryStore();
    const wipe = async (id: string, version: number) => {
      const head = await held.head(id);
      if (head?.own === 0) await held.append(id, [{ ...unnamed, ...put(note('note-theirs')) }], version);
      return held.wipe(id, version);
    };
    const { json, record } = await open({ ...held, wipe });
    expect(await json('DELETE', `${path}/ledger?after=17`)).toMatchObject({
      status: 409,
      body: { since: [{ thing: { id: 'note-theirs' } }] },
    });
    expect((await record()).edition.entries).toBe(18);
  });

  it('comes back whole after the own entries were wiped: numbers, times and authors', async () => {
    const { entries, send, json, record } = await open();
    await entries(act('first', 17, put(note('note-own'))));
    await entries(act('second', 18, retract('note-a')));
    const [before, file] = [await record(), await json('GET', `${path}/ledger`)];
    expect((await send('DELETE', `${path}/ledger`)).status).toBe(204);
    expect((await record()).edition.entries).toBe(17);
    expect((await send('PUT', `${path}/ledger`, file.body)).status).toBe(204);
    expect(await record()).toEqual(before);
    expect((await json('GET', `${path}/ledger`)).body).toEqual(file.body);
  });

  it('makes an agreement that was not held, and unmakes it', async () => {
    const { send, json, record } = await open();
    const ledger = JSON.parse(JSON.stringify(smallLedger()).replaceAll('agreement-a', 'agreement-b'));
    expect((await send('PUT', '/api/agreements/agreement-b/ledger', ledger)).status).toBe(204);
    expect((await json('GET', '/api/agreements')).body).toMatchObject([{ id: 'agreement-a' }, { id: 'agreement-b', own: 17 }]);
    expect((await json('GET', '/api/agreements/agreement-b')).body).toMatchObject({ milestones: (await record()).milestones });
    expect((await send('DELETE', '/api/agreements/agreement-b/ledger')).status).toBe(204);
    expect((await send('GET', '/api/agreements/agreement-b')).status).toBe(404);
  });

  it.each<[string, (ledger: ReturnType<typeof smallLedger>) => unknown, string]>([
    [
      'another agreement’s',
      (ledger) => ledger,
      'The ledger that was sent is that of "agreement-a", not of "agreement-b". Nothing was recorded.',
    ],
    [
      'half of one',
      ({ entries, ...rest }) => ({ ...rest, agreement: 'agreement-b', entries: entries.slice(3) }),
      'What was sent is no ledger that can be read. Nothing was recorded.',
    ],
    [
      'that of a later edition of Phasewatch',
      (ledger) => ({ ...ledger, version: 2 }),
      'What was sent is no ledger that can be read. Nothing was recorded.',
    ],
  ])('is refused in words where it is %s', async (_what, alter, detail) => {
    const { json, send } = await open();
    expect(await json('PUT', '/api/agreements/agreement-b/ledger', alter(smallLedger()))).toMatchObject({ status: 422, body: { detail } });
    expect((await send('GET', '/api/agreements/agreement-b')).status).toBe(404);
  });

  it('is not put over own entries', async () => {
    const { entries, json, record } = await open();
    await entries(act('first', 17, put(note('note-own'))));
    expect(await json('PUT', `${path}/ledger`, smallLedger())).toMatchObject({
      status: 409,
      body: {
        detail: 'The ledger of "agreement-a" holds 1 own entry; a ledger is brought back where there are none. Nothing was recorded.',
      },
    });
    expect((await record()).notes).toHaveLength(2);
  });
});
