import { expect, it } from 'vitest';
import type { AnyThing } from '#domain/record/record.ts';
import { act, note, openApiOver, path, put, retract } from '#tests/backend/writing.ts';
import { actor, source } from '#tests/fixtures/makeRecord.ts';

const secret = { ...source, id: 'talk-with-n', title: 'Talk with N', author: 'N of X' } as AnyThing;
const wish = { id: 'talk-with-n', by: 'Analyst A', why: 'For protection' };

it('an erased identity is in no export made since, and its entries stay where they were', async () => {
  const { entries, json } = await openApiOver();
  await entries(act('first', 17, put(secret), put({ ...note('note-own'), about: ['talk-with-n'] } as AnyThing)));
  expect(await json('POST', `${path}/erasures`, wish)).toEqual({
    status: 200,
    body: { standIn: 'erased-source-1', renamed: { 'talk-with-n': 'erased-source-1' }, left: [], shipped: [] },
  });
  for (const address of [path, `${path}/ledger`, `${path}/entries`, `${path}?known=19`]) {
    const { body } = await json('GET', address);
    expect(JSON.stringify(body)).not.toMatch(/talk-with-n|N of X/);
    expect(JSON.stringify(body)).toContain('erased-source-1');
  }
  expect((await json('GET', `${path}/entries?after=17`)).body).toMatchObject({
    edition: { entries: 20 },
    entries: [{ seq: 18 }, { seq: 19 }, { seq: 20, op: 'erase', id: 'erased-source-1', by: 'Analyst A' }],
  });
});

it('a second writer reads anew what was rewritten', async () => {
  const first = await openApiOver();
  const other = await openApiOver(first.store);
  await first.entries(act('first', 17, put(secret)));
  expect(JSON.stringify(await other.record())).toContain('Talk with N');
  await first.json('POST', `${path}/erasures`, wish);
  expect(JSON.stringify(await other.record())).not.toContain('Talk with N');
});

it('what was retracted before is erased too, and the line that says so is read', async () => {
  const { entries, json } = await openApiOver();
  await entries(act('first', 17, put(secret)));
  await entries(act('second', 18, retract('talk-with-n')));
  await json('POST', `${path}/erasures`, wish);
  expect((await json('GET', `${path}/entries?after=18`)).body).toMatchObject({
    entries: [
      { op: 'retract', id: 'erased-source-1' },
      { op: 'erase', id: 'erased-source-1' },
    ],
    misfits: [],
  });
});

it('what was set aside stays in its place, and tells no more', async () => {
  const { store, entries, json } = await openApiOver();
  await entries(act('first', 17, put(note('note-hunger', 'On hunger.')), put(note('note-un', 'UN says so.'))));
  await entries(act('second', 19, put(actor('un', { name: 'UN' }))));
  const held = await store.read('agreement-a');
  const adrift = held?.own.map((row) => JSON.parse(JSON.stringify(row).replaceAll('milestone-a', 'gone')) as unknown) ?? [];
  await store.rewrite('agreement-a', adrift, held?.version ?? 0);
  expect(await json('POST', `${path}/erasures`, { ...wish, id: 'un' })).toMatchObject({ status: 200 });
  expect((await store.read('agreement-a'))?.own).toMatchObject([
    { thing: { id: 'note-hunger', text: 'On hunger.' } },
    { thing: { id: 'note-erased-actor-1', text: 'Erased actor 1 says so.' } },
    { thing: { id: 'erased-actor-1' } },
    { op: 'erase' },
  ]);
  expect((await json('GET', `${path}/entries`)).body).toMatchObject({ misfits: [{}, {}] });
});

it('in words that leave the record unsound is refused, and nothing is erased', async () => {
  const { store, entries, json } = await openApiOver();
  await entries(act('first', 17, put(secret), put(note('note-own', 'A talk with N.'))));
  const before = await store.read('agreement-a');
  const reworded = [{ words: 'A talk with N.', instead: '' }];
  expect(await json('POST', `${path}/erasures`, { ...wish, reworded })).toMatchObject({
    status: 422,
    body: {
      detail: expect.stringMatching(/cannot be erased in these words.* Nothing was erased\.$/),
      problems: [expect.stringMatching(/recorded together/), expect.stringMatching(/text is ""/)],
    },
  });
  expect(await store.read('agreement-a')).toEqual(before);
});

it.each([
  ['report', 'The identity of "report" cannot be erased: it came with Phasewatch.'],
  ['nobody', 'The identity of "nobody" cannot be erased: no own entry put anything of that id.'],
  ['note-own', 'The identity of "note-own" cannot be erased: it is a note.'],
])('of %s is refused in words', async (id, detail) => {
  const { entries, json } = await openApiOver();
  await entries(act('first', 17, put(note('note-own'))));
  expect(await json('POST', `${path}/erasures`, { ...wish, id })).toMatchObject({
    status: 422,
    body: { detail: `${detail} Nothing was erased.` },
  });
});
