import { describe, expect, it } from 'vitest';
import { act, note, openApiOver as open, path, put, retract } from '#tests/backend/writing.ts';
import { smallLedger } from '#tests/smallLedger.ts';

describe('a ledger as a file', () => {
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
