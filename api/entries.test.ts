import { array, assert, asyncProperty, boolean, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyThing, Entries } from '#domain/record/record.ts';
import { act, note, openApiOver as open, path, put, retract, noon } from '#tests/backend/writing.ts';
import { createMemoryStore } from './createMemoryStore.ts';
import type { LedgerStore } from './LedgerStore.ts';

describe('recording', () => {
  it('adds an act at the end, with number, time and author, and the record has it at once', async () => {
    const { entries, record, json } = await open();
    const { status, body } = await entries(act('first', 17, put(note('note-own')), retract('note-a')));
    const rows = [
      {
        seq: 18,
        recorded: '2026-02-01T12:00:00.000Z',
        by: 'Analyst A',
        why: 'Read in a report',
        act: 'first---',
        op: 'put',
        thing: note('note-own'),
      },
      { seq: 19, recorded: '2026-02-01T12:00:00.000Z', by: 'Analyst A', why: 'Not so', act: 'first---', op: 'retract', id: 'note-a' },
    ];
    const { edition, notes } = await record();
    expect([status, body]).toEqual([201, { edition, shipped: 17, entries: rows, misfits: [] }]);
    expect([edition.id, notes]).toEqual(['agreement-a@19', [note('note-own')]]);
    expect((await json('GET', `${path}/entries?after=18`)).body).toEqual({ edition, shipped: 17, entries: rows.slice(1), misfits: [] });
  });

  it('records an act once, however often it is sent', async () => {
    const { entries, record } = await open();
    const first = await entries(act('once', 17, put(note('note-own'))));
    const again = await entries(act('once', 17, put(note('note-own'))));
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect((await record()).edition.entries).toBe(18);
    expect(await entries(act('once', 18, put(note('note-other'))))).toMatchObject({
      status: 409,
      body: { detail: 'The ledger of "agreement-a" has another act of that name already. Nothing was recorded.' },
    });
  });

  it('refuses who has not seen the last entry, with what was recorded since', async () => {
    const { entries, record } = await open();
    const { body } = await entries(act('theirs', 17, put(note('note-theirs'))));
    expect(await entries(act('mine', 17, put(note('note-mine'))))).toMatchObject({
      status: 409,
      body: {
        detail: 'The ledger of "agreement-a" has 18 entries by now: somebody recorded something since you read it. Nothing was recorded.',
        since: (body as Entries).entries,
      },
    });
    expect((await record()).notes.map(({ id }) => id)).toEqual(['note-a', 'note-theirs']);
  });

  it.each<[string, unknown, string]>([
    ['text that is not JSON', '{', 'What was sent is not JSON: it begins with "{".'],
    [
      'an act without a name',
      { ...act('a', 17, put(note('n'))), act: 'short' },
      'act.act is "short", which is no name of an act (8 to 64 letters, digits, - or _).',
    ],
    ['an act of nothing', act('nothing', 17), 'act.entries is an empty list, which holds no entry.'],
    ['an author of no name', { ...act('nobody', 17, put(note('n'))), by: ' ' }, 'act.by is " ", which is empty.'],
    [
      'a thing about nothing known',
      act('unknown', 17, put({ ...note('n'), about: ['gone'] } as AnyThing)),
      'The note “n”.about[0] names "gone", but nothing in the record has that id; expected agreement or phase or milestone or meeting or event or condition or tie or actor or source or claim.',
    ],
    [
      'what takes the ground from under something',
      act('ground', 17, retract('milestone-a')),
      'The claim “claim-a”.about[0] names "milestone-a", but nothing in the record has that id; expected agreement or phase or milestone or meeting or event or condition or tie or actor.',
    ],
    [
      'a retraction of what does not stand',
      act('idle', 17, retract('gone')),
      'Entry 18.id is "gone", but nothing of that id stands before this entry.',
    ],
    [
      'a second agreement',
      act('second', 17, put({ type: 'agreement', id: 'other', title: 'Other', paxId: null })),
      'Entry 18.thing.id is "other", an agreement; the ledger is that of "agreement-a".',
    ],
    [
      'a thing under the id of one of another type',
      act('retyped', 17, put({ ...note('actor-a') })),
      'Entry 18.thing.id is "actor-a", the id of a thing of type actor in this ledger; a thing of type note needs another.',
    ],
  ])('refuses %s in words, and records nothing', async (_what, sent, sentence) => {
    const { entries, record } = await open();
    const before = await record();
    const { status, body } = await entries(sent);
    expect([status, (body as { problems: string[] }).problems]).toEqual([422, expect.arrayContaining([sentence])]);
    expect(await record()).toEqual(before);
  });

  it('gives the id of what was retracted to no thing of another type, and to its own again', async () => {
    const { entries } = await open();
    const aid: AnyThing = {
      type: 'actor',
      id: 'aid',
      name: 'Aid',
      kind: 'institution',
      existence: 'existing',
      aliases: [],
      ids: {},
      note: null,
    };
    await entries(act('first', 17, put(note('aid', 'Aid.'))));
    await entries(act('second', 18, retract('aid')));
    const sentence = 'Entry 20.thing.id is "aid", the id of a thing of type note in this ledger; a thing of type actor needs another.';
    expect(await entries(act('third', 19, put(aid)))).toMatchObject({ status: 422, body: { problems: [sentence] } });
    expect(await entries(act('fourth', 19, put(note('aid', 'Aid again.'))))).toMatchObject({ status: 201 });
  });

  it('never dates an entry before the one ahead of it, whatever the clock says', async () => {
    let time = noon;
    const { entries } = await open(createMemoryStore(), () => time);
    await entries(act('first', 17, put(note('note-one'))));
    time = Date.parse('2019-01-01T00:00:00Z');
    expect(await entries(act('second', 18, put(note('note-two'))))).toMatchObject({
      status: 201,
      body: { entries: [{ seq: 19, recorded: '2026-02-01T12:00:00.000Z' }] },
    });
  });

  it('says that storage is full, and that nothing was recorded', async () => {
    const full: LedgerStore = {
      ...createMemoryStore(),
      append: () => Promise.reject(new DOMException('no room', 'QuotaExceededError')),
    };
    const { entries, record } = await open(full);
    expect(await entries(act('large', 17, put(note('n'))))).toMatchObject({
      status: 507,
      body: { detail: expect.stringContaining('The storage of this browser is full: nothing was recorded') },
    });
    expect((await record()).edition.entries).toBe(17);
  });

  it('refuses for an agreement that there is not', async () => {
    const { json } = await open();
    expect(await json('POST', '/api/agreements/none/entries', act('first', 0, put(note('n'))))).toMatchObject({
      status: 404,
      body: { detail: 'There is no agreement "none".' },
    });
  });
});

describe('two writers of one ledger', () => {
  it('each see what the other recorded', async () => {
    const mine = await open();
    const yours = await open(mine.store);
    await mine.entries(act('mine', 17, put(note('note-mine'))));
    expect((await yours.record()).notes.map(({ id }) => id)).toEqual(['note-a', 'note-mine']);
    await yours.entries(act('yours', 18, put(note('note-yours'))));
    expect(await mine.record()).toEqual(await yours.record());
    expect((await mine.record()).notes).toHaveLength(3);
  });

  it('lose no act that was acknowledged, in any interleaving', async () => {
    const steps = array(tuple(boolean(), boolean()), { minLength: 1, maxLength: 12 });
    await assert(
      asyncProperty(steps, async (turns) => {
        const first = await open();
        const writers = [first, await open(first.store)];
        const seen = [17, 17];
        const acknowledged: string[] = [];
        const write = async (who: 0 | 1, name: string) => {
          const { status, body } = await (writers[who] ?? first).entries(act(name, seen[who] ?? 17, put(note(name))));
          if (status === 201) acknowledged.push(name);
          // whoever was refused has seen the rest now
          seen[who] = status === 201 ? (body as Entries).edition.entries : 17 + acknowledged.length;
        };
        for (const [at, [both, who]] of turns.entries()) {
          if (both) await Promise.all([write(0, `note-${at}-mine`), write(1, `note-${at}-yours`)]);
          else await write(who ? 1 : 0, `note-${at}`);
        }
        const { notes, edition } = await first.record();
        expect(notes.map(({ id }) => id).slice(1)).toEqual(expect.arrayContaining(acknowledged));
        expect([notes.length - 1, edition.entries - 17]).toEqual([acknowledged.length, acknowledged.length]);
      }),
      { numRuns: 30 },
    );
  });
});
