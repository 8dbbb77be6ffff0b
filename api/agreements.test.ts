import { array, assert, asyncProperty, constantFrom, nat, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesRead, momentAfter } from '#domain/ledger/entriesKnown.ts';
import { readEntries, readLedger } from '#domain/record/readUnknown.ts';
import type { AgreementRecord } from '#domain/record/record.ts';
import { act, note, openApiOver as open, path, put, retract, noon } from '#tests/backend/writing.ts';
import { putEntry, smallLedger } from '#tests/smallLedger.ts';
import { valueOf } from '#tests/valueOf.ts';
import { createMemoryStore } from './createMemoryStore.ts';
import { shipLedger } from './shipLedger.ts';

describe('a record as it was known', () => {
  const recordThree = async () => {
    let time = noon;
    const opened = await open(createMemoryStore(), () => time);
    await opened.entries(act('first', 17, put(note('note-own', 'First.')), put(note('note-too'))));
    time = Date.parse('2026-02-03T08:00:00Z');
    await opened.entries(act('second', 19, put(note('note-own', 'Second.')), retract('note-too')));
    return opened;
  };
  const texts = ({ notes }: { notes: readonly { id: string; text: string }[] }) =>
    Object.fromEntries(notes.filter(({ id }) => id !== 'note-a').map(({ id, text }) => [id, text]));
  const atFirst = { 'note-own': 'First.', 'note-too': 'Own.' };

  it.each([
    ['17', {}],
    ['18', atFirst],
    ['19', atFirst],
    ['21', { 'note-own': 'Second.' }],
    ['2026-01-31', {}],
    ['2026-02-01', atFirst],
    ['2026-02-03T07:59:59Z', atFirst],
    ['2026-02-03T08:00:00Z', { 'note-own': 'Second.' }],
    ['2026-02-03T09:00:00%2B01:00', { 'note-own': 'Second.' }],
    ['2026-02-03T08:59%2B01:00', atFirst],
    ['2030-01-01', { 'note-own': 'Second.' }],
  ])('at %s', async (known, wanted) => {
    const { record } = await recordThree();
    expect(texts(await record(`?known=${known}`))).toEqual(wanted);
  });

  it.each([
    ['soon', '"soon" is no number of an entry, no day (like "2026-11-24") and no time with its zone (like "2026-11-24T12:00:00Z").'],
    ['0', '"0" is no number of an entry, no day (like "2026-11-24") and no time with its zone (like "2026-11-24T12:00:00Z").'],
    ['1999-01-01', 'Nothing of this agreement was known at "1999-01-01".'],
    [
      '2026-02-03T09:00:00',
      '"2026-02-03T09:00:00" is no number of an entry, no day (like "2026-11-24") and no time with its zone (like "2026-11-24T12:00:00Z").',
    ],
    [
      '2026-02-31',
      '"2026-02-31" is no number of an entry, no day (like "2026-11-24") and no time with its zone (like "2026-11-24T12:00:00Z").',
    ],
    [
      '2026-02-31T08:00:00Z',
      '"2026-02-31T08:00:00Z" is no number of an entry, no day (like "2026-11-24") and no time with its zone (like "2026-11-24T12:00:00Z").',
    ],
    [
      '2026-02-31T99',
      '"2026-02-31T99" is no number of an entry, no day (like "2026-11-24") and no time with its zone (like "2026-11-24T12:00:00Z").',
    ],
  ])('refuses %s in words', async (known, detail) => {
    const { json } = await recordThree();
    expect(await json('GET', `${path}?known=${known}`)).toMatchObject({ status: 404, body: { detail } });
  });

  it('is what reading to there gives, and reading on from there gives all', async () => {
    const steps = array(tuple(constantFrom('x', 'y', 'z'), nat(3)), { maxLength: 8 });
    await assert(
      asyncProperty(steps, nat(30), async (changes, cut) => {
        const { entries, record, json } = await open();
        let last = 17;
        for (const [at, [id, version]] of changes.entries()) {
          const { status } = await entries(
            act(`act-${at}`, last, version === 0 ? retract(`note-${id}`) : put(note(`note-${id}`, `${version}`))),
          );
          if (status === 201) last += 1;
        }
        const { body } = await json('GET', `${path}/ledger`);
        const ledger = valueOf(readLedger(body));
        const at = Math.min(17 + cut, last);
        const { notes } = await record(`?known=${at}`);
        const standing = new Map<string, string>();
        for (const entry of ledger.entries.slice(0, at)) {
          if (entry.op === 'put' && entry.thing.type === 'note') standing.set(entry.thing.id, entry.thing.text);
          else if (entry.op === 'retract') standing.delete(entry.id);
        }
        expect(new Map(notes.map(({ id, text }) => [id, text]))).toEqual(standing);
        expect(await record(`?known=${last}`)).toEqual(await record());
      }),
      { numRuns: 25 },
    );
  });
});

describe('a record behind a newer shipped ledger', () => {
  const later = putEntry(note('note-later'), 18, '2026-03-01T00:00:00Z');
  const opened = async () => {
    const { store, json, record, entries } = await open();
    await entries(act('first', 17, put(note('note-own'))));
    await shipLedger(store, 'agreement-a', [...smallLedger().entries, later]);
    return { record, ledger: valueOf(readEntries((await json('GET', `${path}/entries`)).body)) };
  };

  it('as it was known before holds what is own and not what is newer, and its edition says what it lacks', async () => {
    const { record } = await opened();
    const known = await record('?known=2026-02-10');
    const all = await record();
    const ids = ({ notes }: AgreementRecord) => notes.map(({ id }) => id);
    expect([ids(known), known.edition.id]).toEqual([['note-a', 'note-own'], 'agreement-a@19-less-1']);
    expect([ids(all), all.edition.id]).toEqual([['note-a', 'note-later', 'note-own'], 'agreement-a@19']);
  });

  it('is shown with the entries that it was read from', async () => {
    const { record, ledger } = await opened();
    const numbers = async (known: string | null) =>
      entriesRead(ledger, await record(known === null ? '' : `?known=${known}`), known).map(({ seq }) => seq);
    expect((await numbers('2026-02-10')).slice(-2)).toEqual([17, 19]);
    expect((await numbers(null)).slice(-2)).toEqual([18, 19]);
    expect(entriesRead(ledger, await record(), '1999-01-01')).toEqual([]);
  });

  it('has moments that links name by what no newer ledger moves', async () => {
    const { ledger, record } = await opened();
    const moments = ledger.entries.slice(-3).map((entry) => momentAfter(entry, ledger));
    expect(moments).toEqual(['17', '18', '2026-02-01T12:00:00.000Z']);
    expect((await record(`?known=${moments[2]}`)).notes.map(({ id }) => id)).toEqual(['note-a', 'note-own']);
    const together = ledger.entries.map((entry) => ({ ...entry, recorded: '2026-02-01T12:00:00.000Z' }));
    expect(together.slice(-2).map((entry) => momentAfter(entry, { entries: together, shipped: 17 }))).toEqual([
      '18',
      '2026-02-01T12:00:00.000Z',
    ]);
  });
});
