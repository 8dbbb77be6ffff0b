import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { axeViolations, command, whenStarted } from './harness.ts';
import { openLedger, press } from './openLedger.ts';
import { askIn, entriesIn } from './recordInPage.ts';

const quill = {
  type: 'actor',
  id: 'informant-quill',
  name: 'Informant Quill',
  kind: 'person',
  existence: 'existing',
  aliases: ['Doctor Pen'],
  ids: {},
  note: null,
};
const note = (id: string, text: string) => ({ type: 'note', id, kind: 'silence', text, about: ['humanitarian-aid'], evidence: [] });
const tells = /quill|doctor.?pen/i;

/** Records an actor under two names, and words of other acts that tell them; reworded and retracted, they are in the ledger still. */
async function withInformant(page: Page): Promise<number> {
  const { edition } = await entriesIn(page);
  const { entries: after } = edition;
  const acts: readonly (readonly [string, object[]])[] = [
    ['act-of-informant-quill', [{ op: 'put', why: 'Informant Quill told us', thing: { ...quill, name: 'Doctor Pen', aliases: [] } }]],
    ['act-of-name', [{ op: 'put', why: 'Known by name', thing: quill }]],
    ['act-of-note', [{ op: 'put', why: 'Heard', thing: note('informant-quill-says', 'DOCTOR PEN’s word is that aid came.') }]],
    ['act-of-words', [{ op: 'put', why: 'Reworded', thing: note('informant-quill-says', 'Somebody says so.') }]],
    ['act-of-other', [{ op: 'put', why: 'Heard', thing: note('other-note', 'Informant Quill was there.') }]],
    ['act-of-retraction', [{ op: 'retract', why: 'Not so', id: 'other-note' }]],
    ['act-of-surname', [{ op: 'put', why: 'Heard', thing: note('quill-note', 'So Quill says.') }]],
  ];
  for (const [at, [act, entries]] of acts.entries()) {
    const { status, text } = await askIn(page, 'POST', '/entries', { act, after: after + at, by: 'Analyst A', entries });
    expect(status, text).toBe(201);
  }
  return after;
}

/** Everything that this browser keeps: local storage, and each store of every IndexedDB. */
const keptBy = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('not read')));
      });
    const kept: unknown[] = [Object.entries(localStorage)];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await asked(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store);
        kept.push(await Promise.all([asked(all.getAllKeys()), asked(all.getAll())]));
      }
      database.close();
    }
    return JSON.stringify(kept);
  });

async function downloadedBy(page: Page, ask: () => Promise<void>): Promise<Uint8Array> {
  const [file] = await Promise.all([page.waitForEvent('download'), ask()]);
  return new Uint8Array(await readFile(await file.path()));
}

const inText = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
/** The files in a zip as one text: those of a package with its feed, or the parts of a Word document. */
const unzipped = (bytes: Uint8Array) => Object.values(unzipSync(bytes)).map(inText).join('\n');

/** Every way out of the house, as text. */
async function exportsOf(page: Page, known: number): Promise<Record<string, string>> {
  const told: Record<string, string> = {};
  for (const path of ['', `?known=${known}`, '/ledger', '/entries']) told[`GET ${path}`] = (await askIn(page, 'GET', path)).text;
  told['ledger file'] = inText(await downloadedBy(page, () => press(page, 'Export the whole ledger')));
  told['own entries'] = inText(await downloadedBy(page, () => press(page, 'Export own entries alone')));
  await command(page, 'briefing');
  await page.locator('.briefing[data-ready]').waitFor();
  told['briefing'] = inText(await downloadedBy(page, () => press(page, 'Markdown')));
  told['Word'] = unzipped(await downloadedBy(page, () => press(page, 'Word')));
  const files = unzipSync(await downloadedBy(page, () => press(page, 'Data package')));
  expect(Object.keys(files)).toContain('feed.json');
  return { ...told, ...Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, inText(bytes)])) };
}

const thatTell = (told: Readonly<Record<string, string>>) => Object.keys(told).filter((name) => tells.test(told[name] ?? ''));

it('an own actor’s identity is erased by keyboard alone: its name leaves in no export and stays nowhere in the browser', async () => {
  const { page } = await openLedger();
  const after = await withInformant(page);
  await page.evaluate(() =>
    localStorage.setItem('phasewatch.views', JSON.stringify([{ name: 'Doctor Pen', search: '?actor=informant-quill&v=1' }])),
  );
  await page.reload();
  await whenStarted(page);
  await page.getByText('Erase the identity of an own source or actor (1)').click();
  await press(page, 'Erase the identity of Informant Quill');
  const dialog = page.getByRole('dialog', { name: 'Erase the identity of “Informant Quill”' });
  await dialog.getByText('4 passages of your own entries and drafts would tell it still.').waitFor();
  const instead = dialog.getByRole('textbox', { name: /^In place of/ });
  await expect
    .poll(() => instead.evaluateAll((fields: HTMLTextAreaElement[]) => fields.map(({ value }) => value)))
    .toEqual(['Erased actor 1 told us', 'Erased actor 1’s word is that aid came.', 'Erased actor 1 was there.', 'So erased actor 1 says.']);
  await instead.nth(1).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('The word is that aid came.');
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByLabel('Why, without a name').fill('For protection');
  await page.keyboard.press('Enter');
  await page.getByText('The identity is erased, here and in every export from now on. 1 saved view changed.').waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toContain('Erase the identity of an own source or actor (0)');

  const told = await exportsOf(page, after + 5);
  expect(thatTell(told)).toEqual([]);
  expect(told['ledger file']).toContain('erased-actor-1');
  expect(told['ledger file']).toContain('The word is that aid came.');
  expect(thatTell({ kept: await keptBy(page) })).toEqual([]);
  const { entries } = await entriesIn(page);
  expect(entries.slice(after).map(({ thing }) => thing?.id ?? null)).toEqual([
    'erased-actor-1',
    'erased-actor-1',
    'erased-actor-1-says',
    'erased-actor-1-says',
    'other-note',
    null,
    'erased-actor-1-note',
    null,
  ]);
});

it('before it is erased, the name is in the same exports: the search for it finds', async () => {
  const { page } = await openLedger();
  const after = await withInformant(page);
  await page.reload();
  await whenStarted(page);
  await page.getByRole('heading', { name: 'What was recorded' }).waitFor();
  const told = await exportsOf(page, after + 5);
  expect(thatTell(told)).toEqual(
    expect.arrayContaining(['GET ', `GET ?known=${after + 5}`, 'GET /ledger', 'GET /entries', 'ledger file', 'own entries']),
  );
  expect(thatTell({ kept: await keptBy(page) })).toEqual(['kept']);
});

const call = {
  type: 'source',
  id: 'call-of-may',
  title: 'A call',
  publisher: null,
  author: 'Zelda Quibblethorpe',
  date: '2026-05-01',
  address: null,
  language: 'en',
  sha256: '1'.repeat(64),
  length: 90,
  sentences: [3],
  reliability: null,
  handling: 'open',
  releasable: null,
};

it('what keeps a part of an author’s name is said, and the erased source is not said to have stated nothing', async () => {
  const { page } = await openLedger();
  const { edition } = await entriesIn(page);
  const entries = [call, note('of-words', 'Said by Z. Quibblethorpe.'), note('of-kept', 'Ms Quibblethorpe was there.')].map((thing) => ({
    op: 'put',
    why: 'Heard',
    thing,
  }));
  const { status, text } = await askIn(page, 'POST', '/entries', { act: 'act-of-call', after: edition.entries, by: 'Analyst A', entries });
  expect(status, text).toBe(201);
  await page.reload();
  await whenStarted(page);
  await page.getByText('Erase the identity of an own source or actor (1)').click();
  await press(page, 'Erase the identity of A call');
  const dialog = page.getByRole('dialog', { name: 'Erase the identity of “A call”' });
  await dialog.getByRole('textbox', { name: 'In place of “Ms Quibblethorpe was there.”' }).fill('Ms Quibblethorpe was there.');
  await dialog.getByLabel('Why, without a name').fill('For protection');
  await page.keyboard.press('Enter');
  await page.getByText('Not all of the identity is erased: a name, or a part of one, still stands in the words below.').waitFor();
  await page.getByText('1 passage holds a name of it still, or a part of one, as you kept it:').waitFor();
  const { text: kept } = await askIn(page, 'GET', '/entries');
  expect(kept.match(/[^"]*quibblethorpe[^"]*/gi)).toEqual(['Ms Quibblethorpe was there.']);
  await page.goto(`${page.url().split('?')[0]}?open=erased-source-1`);
  await whenStarted(page);
  await page.getByText('erased with the identity of the source, and so are its quotes').waitFor();
  expect(await page.getByText('Load a copy of your own').count()).toBe(0);
});
