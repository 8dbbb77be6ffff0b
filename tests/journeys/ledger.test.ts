import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { command, whenStarted } from './harness.ts';
import { acts, downloaded, openLedger, press, withOwn } from './openLedger.ts';
import { askIn, entriesIn, noteOf, recordMany } from './recordInPage.ts';

const bringBack = (page: Page, name: string, text: string) =>
  page.getByLabel('Bring a ledger back from a file').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
const failing = [/Failed to load resource/];

describe('a ledger that two tabs write to', () => {
  it('loses no entry of 500 that each of them appends', async () => {
    // an act that is refused because the other tab was quicker is one such complaint
    const { page, context } = await openLedger('', { expectedErrors: failing });
    const other = await context.newPage();
    await other.goto(page.url());
    await whenStarted(other);
    await Promise.all([recordMany(page, 'tab-one', 250), recordMany(other, 'tab-two', 250)]);
    for (const tab of [page, other]) {
      const { entries, shipped } = await entriesIn(tab);
      expect(entries.length - shipped).toBe(1000);
      expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, at) => at + 1));
      expect(new Set(entries.slice(shipped).map(({ thing }) => thing?.id)).size).toBe(1000);
      expect(areWhole(entries.slice(shipped))).toBe(true);
    }
  });

  it('shows in one what was recorded in the other, without asking', async () => {
    const { page, context } = await openLedger();
    await withOwn(page, 'first-note');
    const other = await context.newPage();
    await other.goto(page.url());
    await other.getByRole('heading', { name: 'What was recorded' }).waitFor();
    await press(other, /^Undo: Analyst A recorded/);
    await acts(page).getByText('took back: recorded the note “Noted”').waitFor();
  });
});

/** Whether the two entries of every act stand side by side. */
const areWhole = (own: readonly { readonly act?: string }[]): boolean =>
  own.every(({ act }, at) => act === own[at % 2 === 0 ? at + 1 : at - 1]?.act);

describe('a tab that is killed in the middle of appending', () => {
  it('leaves the ledger whole, with every entry that was acknowledged', async () => {
    const { page, context } = await openLedger();
    const doomed = await context.newPage();
    await doomed.goto(page.url());
    await whenStarted(doomed);
    const writing = recordMany(doomed, 'doomed', 100_000).catch(() => 0);
    await page.waitForFunction(() => (localStorage.getItem('acknowledged.doomed') ?? '').length > 500);
    const session = await context.newCDPSession(doomed);
    await Promise.race([session.send('Page.crash').catch(() => undefined), page.waitForTimeout(2000)]);
    await writing;
    await doomed.close();
    await page.reload();
    await whenStarted(page);
    const { entries, shipped } = await entriesIn(page);
    const own = entries.slice(shipped);
    const acknowledged = await page.evaluate(() => JSON.parse(localStorage.getItem('acknowledged.doomed') ?? '[]') as string[]);
    expect(acknowledged.length).toBeGreaterThan(10);
    const held = new Set(own.map(({ thing }) => thing?.id));
    expect(acknowledged.filter((name) => !held.has(`${name}-a`) || !held.has(`${name}-b`))).toEqual([]);
    expect(own.length % 2).toBe(0);
    expect(areWhole(own)).toBe(true);
  });
});

describe('own entries', () => {
  it('are undone and brought again by name, by keyboard alone, and stay after a reload', async () => {
    const { page } = await openLedger();
    await page.getByText('no own act stands').waitFor();
    await withOwn(page, 'first-note');
    await press(page, 'Undo: Analyst A recorded the note “Noted”');
    await page.getByText('Taken back: Analyst A recorded the note “Noted”.').waitFor();
    await acts(page).getByText('Analyst B took back: recorded the note “Noted”').waitFor();
    await page.reload();
    await press(page, /^Redo: Analyst A recorded the note “Noted”/);
    await expect
      .poll(async () => JSON.parse((await askIn(page, 'GET')).text).notes.some(({ id }: { id: string }) => id === 'first-note'))
      .toBe(true);
    await acts(page).getByText('Analyst B brought again: recorded the note “Noted”').waitFor();
  });

  it('are taken back by nobody without a name: it is asked for, on the page and by key', async () => {
    const { page } = await openLedger();
    await withOwn(page, 'first-note');
    const name = page.getByRole('textbox', { name: 'Recorded by' });
    await name.fill(' ');
    const before = await entriesIn(page);
    for (const button of [/^Undo: /, 'Discard own entries']) {
      await press(page, button);
      await page.getByText(/was not made\. “Recorded by” is empty: every entry bears a name\.$/).waitFor();
      await expect.poll(() => name.evaluate((field) => field === document.activeElement)).toBe(true);
    }
    await command(page, 'show milestones');
    await name.waitFor({ state: 'detached' });
    await page.keyboard.press('ControlOrMeta+z');
    await page.getByText('Undo was not made. “Recorded by” is empty: every entry bears a name.').waitFor();
    await expect.poll(() => name.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await entriesIn(page)).toEqual(before);
  });

  it('leave as a file, are discarded and wiped, and come back the same', async () => {
    const { page } = await openLedger();
    await withOwn(page, 'first-note', 'second-note');
    const before = await entriesIn(page);
    const own = await downloaded(page, 'Export own entries alone');
    expect(JSON.parse(own.text).entries).toHaveLength(2);
    const file = await downloaded(page, 'Export the whole ledger');
    expect(file.name).toMatch(/^gaza-ceasefire_ledger_\d{4}-\d\d-\d\d\.json$/);

    await press(page, 'Discard own entries');
    await page.getByText('The record stands as it was shipped').waitFor();
    expect(JSON.parse((await askIn(page, 'GET')).text).notes.map(({ id }: { id: string }) => id)).not.toContain('first-note');
    await press(page, /^Undo: .* retracted/);
    await expect.poll(async () => (await entriesIn(page)).edition.hash).toBe(before.edition.hash);

    await press(page, 'Wipe own entries from this machine …');
    const dialog = page.getByRole('dialog', { name: 'Wipe own entries from this machine' });
    await dialog.getByText('There is no undo').waitFor();
    await dialog.getByRole('button', { name: /^Wipe \d+ entries$/ }).press('Enter');
    await page.getByText('You have recorded nothing in this agreement').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('ledger-own');
    const wiped = await entriesIn(page);
    expect(wiped.entries).toHaveLength(wiped.shipped);

    await bringBack(page, 'ledger.json', file.text);
    await page.getByText('“ledger.json” is brought back').waitFor();
    expect(await entriesIn(page)).toEqual(before);
  });

  it.each([
    ['of a newer version', (text: string) => text.replace('"version":1', '"version":2'), /ledger\.version/],
    ['that breaks off', (text: string) => text.slice(0, -200), /is no JSON: it breaks off/],
    ['of nothing', () => '', /The file is empty/],
    ['of another agreement', (text: string) => text.replaceAll('gaza-ceasefire', 'other-ceasefire'), /is that of "other-ceasefire"/],
  ])('are not brought back from a file %s: words say why, and nothing is lost', async (_what, spoil, words) => {
    const { page } = await openLedger('', { expectedErrors: failing });
    const before = await entriesIn(page);
    const { text } = await downloaded(page, 'Export the whole ledger');
    await bringBack(page, 'spoiled.json', spoil(text));
    await page.getByText(words).waitFor();
    await page.getByText(/Nothing was recorded/).waitFor();
    expect(await entriesIn(page)).toEqual(before);
  });

  it('come back from a file of 50 MB', { timeout: 180_000 }, async () => {
    // to read all of it again may take longer than the page waits: that is said, and asked again
    const { page } = await openLedger('', { expectedErrors: failing });
    const { text } = await downloaded(page, 'Export the whole ledger');
    const ledger = JSON.parse(text) as { entries: { seq: number; recorded: string }[] };
    const last = ledger.entries.at(-1);
    const recorded = last?.recorded;
    const own = Array.from({ length: 500 }, (_, at) => ({
      seq: (last?.seq ?? 0) + at + 1,
      recorded,
      by: 'Analyst A',
      why: 'Noted',
      act: `act-of-note-${at}`,
      op: 'put',
      thing: noteOf(`note-${at}`, 'x'.repeat(100_000)),
    }));
    // more than the driver hands over in one message
    const folder = await mkdtemp(`${tmpdir()}/ledger-`);
    await writeFile(`${folder}/large.json`, JSON.stringify({ ...ledger, entries: [...ledger.entries, ...own] }));
    await page.getByLabel('Bring a ledger back from a file').setInputFiles(`${folder}/large.json`);
    await page.getByText('“large.json” is brought back').waitFor({ timeout: 120_000 });
    const held = await entriesIn(page);
    expect(held.entries.length - held.shipped).toBe(500);
    await rm(folder, { recursive: true });
  });
});

describe('what the ledger does when something is in the way', () => {
  it('of storage that is full: words say so, and nothing is half recorded', async () => {
    const { page } = await openLedger('', { expectedErrors: failing });
    await withOwn(page, 'first-note');
    // what Chromium does of itself when the disk is full
    await page.evaluate(() => {
      const own = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put') ?? {};
      const refuse = () => {
        throw new DOMException('The disk is full.', 'QuotaExceededError');
      };
      Object.defineProperty(IDBObjectStore.prototype, 'put', { ...own, value: refuse });
      Object.assign(window, { makeRoom: () => Object.defineProperty(IDBObjectStore.prototype, 'put', own) });
    });
    const before = await entriesIn(page);
    await press(page, /^Undo: /);
    await page.getByText(/^Undo was not made\. .*(?:full|room|kept)/).waitFor();
    expect(await entriesIn(page)).toEqual(before);
    await page.evaluate('makeRoom()');
    await press(page, /^Undo: /);
    await page
      .getByRole('status')
      .getByText(/^Taken back/)
      .waitFor();
  });

  it('of a store that a newer page took over: words say so', async () => {
    const { page } = await openLedger('', { expectedErrors: [...failing, /VersionError/] });
    await withOwn(page, 'first-note');
    await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const request = indexedDB.open('phasewatch', 99);
          request.addEventListener('success', () => resolve((request.result.close(), null)));
          request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
        }),
    );
    await press(page, /^Undo: /);
    await page.getByText(/^Undo was not made\. /).waitFor();
    expect(await acts(page).getByRole('listitem').count()).toBe(2);
  });

  it('of a clock that was set back: it says so, and dates nothing before the last entry', async () => {
    const { page } = await openLedger();
    await withOwn(page, 'first-note');
    const before = await entriesIn(page);
    await page.clock.setSystemTime('2020-01-01T00:00:00Z');
    await page.reload();
    await page.getByText('The clock of this machine stands before the last entry').waitFor();
    await press(page, /^Undo: /);
    await page
      .getByRole('status')
      .getByText(/^Taken back/)
      .waitFor();
    const recorded = ({ entries }: Awaited<ReturnType<typeof entriesIn>>) => (entries.at(-1) as unknown as { recorded: string }).recorded;
    expect(recorded(await entriesIn(page)) >= recorded(before)).toBe(true);
  });
});
