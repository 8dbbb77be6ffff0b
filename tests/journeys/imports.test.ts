import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { readCsv } from '#domain/texts/readCsv.ts';
import { valueOf } from '#tests/valueOf.ts';
import { axeViolations, command, openPage, whenStarted } from './harness.ts';
import { openLedger, press, withOwn } from './openLedger.ts';
import { askIn, entriesIn } from './recordInPage.ts';

const codes = `accord,year,provision,in_agreement,initiated,implementation,reversal
Norland (1/2/2001),2002,cease,1,1,3,0
Norland (1/2/2001),2002,police,1,0,0,0
Norland (1/2/2001),2003,cease,1,1,1,1
Norland (1/2/2001),2003,police,1,1,1,0
`;

async function agreements(): Promise<Page> {
  const { page } = await openPage({ path: '?view=agreements' });
  await whenStarted(page);
  await page.waitForLoadState('networkidle');
  return page;
}

const choose = (page: Page, name: string, text: string) =>
  page.getByLabel('File').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

const sign = async (page: Page) => {
  await page.getByLabel('Recorded by').focus();
  await page.keyboard.type('Analyst A');
};

/** What the preview says of each agreement: its title, and its scores by year. */
const scoresIn = async (page: Page) => {
  await page.getByRole('table', { name: 'Agreements that would be added' }).waitFor();
  return new Map(
    await page
      .getByRole('table', { name: 'Agreements that would be added' })
      .getByRole('row')
      .evaluateAll((rows) =>
        rows
          .slice(1)
          .map((row): [string, string] => [
            row.querySelector('th')?.textContent ?? '',
            row.querySelector('td:last-child')?.textContent ?? '',
          ]),
      ),
  );
};

it('a table of coded scores is seen before it is recorded, and stands as an agreement whose score falls', async () => {
  const page = await agreements();
  await choose(page, 'codes.csv', codes);
  expect(await scoresIn(page)).toEqual(new Map([['Norland (1/2/2001)', '2002: 50.0, 2003: 33.3']]));
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Record 1 agreement' }).click();
  await page.getByText('“Recorded by” is empty: every entry bears a name.').waitFor();
  await sign(page);
  await page.getByRole('button', { name: 'Record 1 agreement' }).click();
  await page.getByText('1 agreement is recorded; it stands in the list above.').waitFor();
  await page
    .getByRole('list', { name: 'Agreements' })
    .getByRole('link', { name: /^Norland/ })
    .click();
  await expect.poll(() => page.getByRole('progressbar').first().getAttribute('aria-valuetext')).toMatch(/Score 33 of 100/);
  await page.goto(new URL('?agreement=norland-1-2-2001&valid=2002-12-31', page.url()).href);
  await expect.poll(() => page.getByRole('progressbar').first().getAttribute('aria-valuetext')).toMatch(/Score 50 of 100/);
});

const milestones = `milestone;phase;topic;what is owed;deadline;remark
Reopening of the crossing;Phase two;humanitarian;The crossing opens both ways.;2026-02;
Humanitarian aid into the Gaza Strip;;;;2025-12;
Return of the displaced;Phase three;humanitarian;The displaced return.;;
`;

/** Chooses a file by keyboard alone: its control opens the browser's own dialog. */
async function chooseByKey(page: Page, label: string, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  const control = page.getByLabel(label, { exact: true });
  await expect.poll(() => control.isEnabled()).toBe(true);
  await control.focus();
  const opened = page.waitForEvent('filechooser');
  // the driver has to be listening before the key is pressed
  await page.evaluate(() => undefined);
  await page.keyboard.press('Enter');
  const chooser = await opened;
  await chooser.setFiles(file);
}

it('a table of milestones is mapped, seen row by row and recorded by keyboard alone, and taken back as one act', async () => {
  const page = await agreements();
  await chooseByKey(page, 'File', { name: 'milestones.csv', mimeType: 'text/csv', buffer: Buffer.from(milestones) });
  const rows = page.getByRole('table', { name: 'What would happen, row by row' }).getByRole('row');
  await page.getByText('Not read: “remark”.').waitFor();
  expect(await rows.filter({ hasText: 'Reopening' }).textContent()).toContain('“Obligation” is empty.');
  await page.getByText('Nothing can be recorded yet: 2 rows are refused').waitFor();
  await page.getByLabel('Obligation for every row').focus();
  await page.keyboard.type('one-off');
  await page.getByText('Nothing can be recorded yet: 1 row is refused').waitFor();
  expect(await rows.filter({ hasText: 'Return' }).textContent()).toMatch(
    /“Phase” is "Phase three", which is no phase of the record; known: Phase one, Phase two\.$/,
  );
  expect(await axeViolations(page)).toEqual([]);
  // the same file, mended
  await chooseByKey(page, 'File', {
    name: 'milestones.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(milestones.replace('three', 'two')),
  });
  await page.getByText('Nothing can be recorded yet: 2 rows are refused').waitFor();
  await page.getByLabel('Obligation for every row').focus();
  await page.keyboard.type('one-off');
  await sign(page);
  await press(page, 'Record 3 things');
  await page.getByText('3 things are recorded; the ledger can take it back.').waitFor();
  await command(page, 'show milestones');
  await page.getByRole('listitem').filter({ hasText: 'Reopening of the crossing', visible: true }).first().waitFor();
  await command(page, 'show ledger');
  await press(page, /^Undo: /);
  await command(page, 'show milestones');
  await expect.poll(() => page.getByRole('listitem').filter({ hasText: 'Reopening of the crossing', visible: true }).count()).toBe(0);
});

it('own entries are exported, discarded and imported by keyboard alone, and the record is the same', async () => {
  const { page } = await openLedger();
  await withOwn(page, 'first-note', 'second-note');
  const before = JSON.parse((await askIn(page, 'GET')).text);
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'Export own entries alone')]);
  const exported = { name: file.suggestedFilename(), mimeType: 'application/json', buffer: readFileSync(await file.path()) };
  await press(page, 'Discard own entries');
  await page.getByText('The record stands as it was shipped').waitFor();
  expect(JSON.parse((await askIn(page, 'GET')).text).notes).toHaveLength(before.notes.length - 2);

  await command(page, 'show agreements');
  await page.waitForLoadState('networkidle');
  await chooseByKey(page, 'File', exported);
  await page.getByRole('heading', { name: `${exported.name} is own entries of Phasewatch` }).waitFor();
  await sign(page);
  await press(page, 'Record 2 things');
  await page.getByText('2 things are recorded; the ledger can take it back.').waitFor();
  const { edition, ...rest } = JSON.parse((await askIn(page, 'GET')).text);
  expect({ ...rest, edition: { hash: edition.hash } }).toEqual({ ...before, edition: { hash: before.edition.hash } });
});

it('an agreement that is coded by year shows its score year by year, drawn and as a table', async () => {
  const page = await agreements();
  await choose(page, 'codes.csv', codes);
  await sign(page);
  await page.getByRole('button', { name: 'Record 1 agreement' }).click();
  await page.getByText('1 agreement is recorded; it stands in the list above.').waitFor();
  const listed = page.getByRole('list', { name: 'Agreements' }).getByRole('listitem').filter({ hasText: 'Norland' });
  await listed.getByText('Score by year: 50 in 2002, 33 in 2003').waitFor();
  await listed.getByRole('link', { name: 'Score by year of Norland (1/2/2001)' }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id), { timeout: 10_000 }).toBe('figure-score-by-year-name');
  const figure = page.getByRole('region', { name: 'Score by year' });
  await figure.getByRole('button', { name: /^2003/ }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await figure.getByRole('button', { name: /^2002, year 1: score 50\.0 of 100\.$/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await figure.getByRole('status').getByText('2003, year 2: score 33.3 of 100, 16.7 lower than in 2002; lower: cease.').waitFor();
  await figure.getByRole('link', { name: 'Assessment of cease' }).click();
  await page.getByText('The data file codes 1 of 3 for 2003.').first().waitFor();
  expect(await page.getByRole('heading', { name: 'Scores over time' }).count()).toBe(0);
  await page.goto(new URL('?agreement=norland-1-2-2001&view=tables', page.url()).href);
  await figure.getByRole('table').waitFor();
  expect(await figure.getByRole('row').allInnerTexts()).toEqual([
    expect.stringMatching(/^Phase\s+Year\s+Since signature\s+Score\s+Change/),
    expect.stringMatching(/^Accord\s+2002\s+1\s+50\.0\s+–/),
    expect.stringMatching(/^Accord\s+2003\s+2\s+33\.3\s+−16\.7/),
  ]);
});

it('a ledger that was exported and wiped is imported with its times, reasons and authors', async () => {
  const { page } = await openLedger();
  await withOwn(page, 'first-note', 'second-note');
  const before = await entriesIn(page);
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'Export the whole ledger')]);
  const exported = { name: file.suggestedFilename(), mimeType: 'application/json', buffer: readFileSync(await file.path()) };
  await askIn(page, 'DELETE', '/ledger');
  await page.reload();
  await command(page, 'show agreements');
  await page.waitForLoadState('networkidle');
  await chooseByKey(page, 'File', exported);
  await page.getByText(/^It is brought back whole: \d+ entries, each with its number, time, author and reason\.$/).waitFor();
  await sign(page);
  await press(page, 'Bring it back');
  await page.getByText(/^The ledger is brought back/).waitFor();
  expect(await entriesIn(page)).toEqual(before);
});

it('a table with a fault is refused whole, by row, column and value', async () => {
  const page = await agreements();
  await choose(page, 'codes.csv', `${codes}Norland (1/2/2001),2004,cease,1,1,7,0\n`);
  await page.getByText('codes.csv, row 5 (line 6): implementation is "7"; expected 0, 1, 2 or 3.').waitFor();
  expect(await page.getByRole('list', { name: 'Agreements' }).getByRole('listitem').count()).toBe(1);
});

it.each([
  ['notes.txt', 'Hello', 'notes.txt is nothing that can be imported: it begins with "Hello".'],
  [
    'ledger.json',
    '{"format":"phasewatch-ledger","version":3}',
    'ledger.json is of version 3, later than this page, which reads version 1.',
  ],
  [
    'half.json',
    '{"format":"phasewatch-ledger","version":1,"agre',
    'which names the format “phasewatch-ledger”, but it is no whole JSON: it may have been cut off.',
  ],
])('%s is refused in words', async (name, text, sentence) => {
  const page = await agreements();
  await choose(page, name, text);
  await page.getByText(sentence).waitFor();
});

const folder = process.env.PHASEWATCH_SOURCES ?? join(import.meta.dirname, '../../../shared/data');
const [coded = '', published = ''] = ['pam-sample.csv', 'pam-sample-published.csv'].map((name) => join(folder, name));
it.runIf(existsSync(coded) && existsSync(published))('the sample at hand comes through the screen with every published score', async () => {
  const page = await agreements();
  await choose(page, 'pam-sample.csv', readFileSync(coded, 'utf8'));
  const shown = await scoresIn(page);
  const { header, rows } = valueOf(readCsv(readFileSync(published, 'utf8')));
  const cell = (row: readonly string[], column: string) => row[header.indexOf(column)] ?? '';
  for (const row of rows) {
    expect(shown.get(cell(row, 'accord'))).toContain(`${cell(row, 'year')}: ${Number(cell(row, 'aggregate_score')).toFixed(1)}`);
  }
});
