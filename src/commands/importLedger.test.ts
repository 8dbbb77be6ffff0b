import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readLedger } from '#domain/record/readUnknown.ts';
import { paxFile, second, signature } from '#tests/fixtures/paxFiles.ts';
import { valueOf } from '#tests/valueOf.ts';
import { importFrom } from './importLedger.ts';

const now = '2020-01-01T00:00:00.000Z';
let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'phasewatch-'))));
afterEach(() => rm(folder, { recursive: true }));

async function written(name: string, text: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), text);
  return join(folder, name);
}

describe('the import command', () => {
  it('writes a ledger that can be read, and says what is in it', async () => {
    const { text, sha256 } = paxFile('one.json', signature(), second());
    const path = await written('one.json', `\uFEFF${text}`);
    const out = join(folder, 'new', 'out.json');
    const done = valueOf(await importFrom(['pax', path, '--agreement', 'invented', '--title', 'Invented', '--out', out], now));
    expect(done.at(-2)).toMatch(/out\.json holds agreement 1, source 1, actor 1, meeting 2, tie 2\.$/);
    expect(done.at(-1)).toBe('It is shown once it stands at mocks/agreements/own/invented.json');
    const ledger = valueOf(readLedger(JSON.parse(await readFile(out, 'utf8'))));
    expect([ledger.agreement, ledger.entries.length, ledger.entries[1]]).toMatchObject([
      'invented',
      7,
      { recorded: now, thing: { sha256 } },
    ]);
  });

  it('writes nothing where a row is wrong', async () => {
    const path = await written('one.json', paxFile('one.json', signature(), signature({ year: 1 })).text);
    const out = join(folder, 'out.json');
    expect(await importFrom(['pax', path, '--agreement', 'invented', '--title', 'Invented', '--out', out], now)).toEqual({
      ok: false,
      problems: ['one.json, row 2: year is 1, but date is "21/03/2001".', 'Nothing was written: 1 to mend first.'],
    });
    await expect(stat(out)).rejects.toThrow('ENOENT');
  });

  it.each<[string, readonly string[], string]>([
    ['an unknown importer', ['pox', 'a.json'], '"pox" is no importer; known: pax (PA-X actors and agreements as JSON).'],
    ['no file', ['pax'], 'No file is named.'],
    ['no id', ['pax', 'a.json'], '--agreement is missing: the id of the agreement, such as "my-agreements".'],
    ['no title', ['pax', 'a.json'], '--title is missing: what the page calls it.'],
    [
      'the id of what ships',
      ['pax', 'a.json', '--agreement', 'gaza-ceasefire', '--title', 'A'],
      '--agreement is "gaza-ceasefire", which ships with Phasewatch.',
    ],
  ])('says what is wrong with %s', async (_what, args, sentence) => {
    const done = await importFrom(args, now);
    expect(done.ok ? [] : done.problems).toContain(sentence);
  });

  it('says which files cannot be read', async () => {
    const paths = [join(folder, 'none.json'), await written('bytes.json', new Uint8Array([0xff]))];
    const done = await importFrom(['pax', ...paths, '--agreement', 'a', '--title', 'A'], now);
    expect(done.ok ? [] : done.problems).toEqual(paths.map((path) => expect.stringContaining(`${path} cannot be read: `)));
  });
});
