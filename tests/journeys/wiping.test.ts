import { describe, expect, it } from 'vitest';
import { axeViolations, whenStarted } from './harness.ts';
import { downloaded, openLedger, press, withOwn } from './openLedger.ts';
import { askIn, entriesIn, noteOf } from './recordInPage.ts';

describe('own entries', () => {
  it('are wiped as they were counted, and no more', async () => {
    const { page, context } = await openLedger('', { expectedErrors: [/Failed to load resource/] });
    await withOwn(page, 'first-note');
    const other = await context.newPage();
    await other.goto(page.url());
    await whenStarted(other);
    await press(page, 'Wipe own entries from this machine …');
    const { edition } = await entriesIn(other);
    const entries = [{ op: 'put', why: 'Read in a report', thing: noteOf('their-note') }];
    await askIn(other, 'POST', '/entries', { act: 'act-of-theirs', after: edition.entries, by: 'Analyst C', entries });
    await page.getByRole('button', { name: 'Wipe 1 entry' }).press('Enter');
    await page.getByText(/^The wipe was not made\. .*Nothing was wiped\.$/).waitFor();
    await page.getByText('2 own entries in 2 acts, on top of').waitFor();
    expect((await entriesIn(page)).entries).toHaveLength(edition.entries + 1);
  });

  it('that are all set aside are own all the same: taken away with the file, and wiped', async () => {
    const { page } = await openLedger();
    const ledger = JSON.parse((await askIn(page, 'GET', '/ledger')).text);
    const entry = {
      seq: 1,
      recorded: '2026-01-01T00:00:00Z',
      by: 'Analyst A',
      act: 'act-of-nothing',
      op: 'retract',
      id: 'gone',
      why: 'Gone',
    };
    expect((await askIn(page, 'PUT', '/ledger', { ...ledger, aside: [entry] })).status).toBe(204);
    await page.reload();
    await page.getByText('1 own entry set aside, on top of').waitFor();
    expect(await page.getByLabel('Bring a ledger back from a file').count()).toBe(0);
    expect(JSON.parse((await downloaded(page, 'Export the whole ledger')).text).aside).toEqual([entry]);
    await press(page, 'Wipe own entries from this machine …');
    await page.getByRole('button', { name: 'Wipe 1 entry' }).press('Enter');
    await page.getByText('You have recorded nothing in this agreement').waitFor();
    expect(JSON.parse((await askIn(page, 'GET', '/ledger')).text)).toEqual(ledger);
  });
});

describe('an agreement that did not come with Phasewatch', () => {
  it('is founded for good, and removed from this machine by keyboard alone', async () => {
    const { page } = await openLedger();
    const { text } = await askIn(page, 'GET', '/ledger');
    const { shipped: _shipped, ...ledger } = JSON.parse(text.replaceAll('gaza-ceasefire', 'other-ceasefire'));
    const entries = ledger.entries.map((entry: object) => ({ ...entry, act: 'import-of-it' }));
    const sent = JSON.stringify({ ...ledger, entries });
    await page.evaluate((body) => fetch('api/agreements/other-ceasefire/ledger', { method: 'PUT', body }), sent);
    await page.goto(new URL('?view=ledger&agreement=other-ceasefire', page.url()).href);
    await page.getByText('Nothing of this agreement came with Phasewatch: it is').waitFor();
    await page.getByText(/^Undo: no own act stands$/).waitFor();
    for (const name of ['Discard own entries', 'Export own entries alone', /^Wipe/])
      expect(await page.getByRole('button', { name }).count()).toBe(0);

    await press(page, 'Remove this agreement from this machine …');
    const dialog = page.getByRole('dialog', { name: /^Remove “.*” from this machine$/ });
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Remove the agreement' }).press('Enter');
    await page.getByText(/“.+” is removed from this machine\.$/).waitFor();
    expect(new URL(page.url()).search).toBe('?view=agreements');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('agreements');
    await expect.poll(() => page.getByRole('list', { name: 'Agreements' }).getByRole('listitem').count()).toBe(1);
  });
});
