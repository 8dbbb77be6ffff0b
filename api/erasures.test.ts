import { expect, it } from 'vitest';
import type { AnyThing } from '#domain/record/record.ts';
import { act, note, openApiOver, path, put } from '#tests/backend/writing.ts';
import { source } from '#tests/fixtures/makeRecord.ts';

const secret = { ...source, id: 'talk-with-n', title: 'Talk with N', author: 'N of X' } as AnyThing;
const wish = { id: 'talk-with-n', by: 'Analyst A', why: 'For protection' };

it('an erased identity is in no export made since, and its entries stay where they were', async () => {
  const { entries, json } = await openApiOver();
  await entries(act('first', 17, put(secret), put({ ...note('note-own'), about: ['talk-with-n'] } as AnyThing)));
  expect(await json('POST', `${path}/erasures`, wish)).toEqual({ status: 200, body: { standIn: 'erased-source-1', told: [] } });
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

it.each([
  ['report', 'The identity of "report" cannot be erased: it came with Phasewatch.'],
  ['nobody', 'The identity of "nobody" cannot be erased: no own entry put anything of that id.'],
  ['note-own', 'The identity of "note-own" cannot be erased: it is a note.'],
])('of %s is refused in words', async (id, detail) => {
  const { entries, json } = await openApiOver();
  await entries(act('first', 17, put(note('note-own'))));
  expect(await json('POST', `${path}/erasures`, { ...wish, id })).toMatchObject({ status: 422, body: { detail } });
});
