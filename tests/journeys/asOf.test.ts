import { describe, expect, it } from 'vitest';
import { layoutShift } from '#tests/layoutShift.ts';
import { axeViolations, openPage, whenStarted } from './harness.ts';
import { acts, openLedger, press, withOwn } from './openLedger.ts';
import { shipNewer } from './shipNewer.ts';

const failing = [/Failed to load resource/];

describe('the page as it was known, and on a day', () => {
  it('says both clocks, stands in the address, and leads back to now', async () => {
    const { page } = await openLedger();
    await withOwn(page, 'first-note');
    await acts(page).getByRole('listitem').last().getByRole('button', { name: 'Show what was known then' }).press('Enter');
    await page.getByText(/^As known on \d+ \w+ \d{4}, entry 186\.$/).waitFor();
    await page.getByText('1 later entry not shown').waitFor();
    await press(page, 'Another moment');
    const dialog = page.getByRole('dialog', { name: 'As of' });
    await dialog.getByLabel('the day', { exact: true }).fill('2026-12-01');
    await dialog.getByRole('button', { name: 'Show' }).press('Enter');
    await page.getByText(/^As known on .*, and valid on 1 December 2026\.$/).waitFor();
    expect(page.url()).toMatch(/known=\d+&valid=2026-12-01/);
    expect(await axeViolations(page)).toEqual([]);
    await press(page, 'Back to now');
    await page.getByText('1 later entry not shown').waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('?view=ledger');
  });

  it('rules what leaves: the data package says both clocks, in its name and inside', async () => {
    const { page } = await openPage({ path: '?view=briefing&known=186&valid=2026-12-01' });
    await whenStarted(page);
    await page.locator('.briefing[data-ready]').waitFor();
    await page
      .getByText(/Made .* from edition gaza-ceasefire@\d+, as known on .*, and valid on 1 December 2026/)
      .first()
      .waitFor();
    const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'Data package')]);
    expect(file.suggestedFilename()).toMatch(/_known-186_valid-2026-12-01_en\.zip$/);
  });

  it('moves nothing by itself where a day is asked for', async () => {
    const { page } = await openPage({ path: '?valid=2026-12-01' });
    await page.getByRole('button', { name: 'Back to now' }).waitFor();
    await page.waitForTimeout(1000);
    expect(await layoutShift(page)).toBe(0);
  });

  it('says in words that nothing was known, and leads back', async () => {
    const { page } = await openPage({ path: '?known=2020-01-01', expectedErrors: failing });
    await page.getByText('Nothing of this agreement was known at "2020-01-01".').waitFor();
    await press(page, 'Show what is known now');
    await page.getByRole('list', { name: 'Phase one achievements' }).waitFor();
    expect(new URL(page.url()).search).toBe('');
  });
});

describe('what changed since a reader was here', () => {
  it('is said quietly when there is something, each act a door, until it is marked as read', async () => {
    const { page } = await openLedger();
    expect(await page.getByText('since you were here').count()).toBe(0);
    await withOwn(page, 'first-note');
    await page.getByText('1 act recorded since you were here.').waitFor();
    await press(page, 'Show what changed');
    const dialog = page.getByRole('dialog', { name: 'What changed since you were here' });
    await dialog.getByRole('link', { name: 'recorded the note “Noted”' }).press('Enter');
    await page.getByRole('region', { name: 'Noted' }).waitFor();
    await press(page, 'Mark as read');
    await page.reload();
    await whenStarted(page);
    await page.getByRole('heading', { name: 'What was recorded' }).waitFor();
    expect(await page.getByText('since you were here').count()).toBe(0);
  });
});

describe('behind a newer shipped ledger', () => {
  const newer = {
    type: 'assessment',
    id: 'aid-looked-at-later',
    milestone: 'humanitarian-aid',
    status: 'minimum',
    basis: null,
    defensible: ['minimum'],
    reason: 'Less is reported.',
    claims: [],
    validFrom: null,
  };

  it('what is own is known before it, and what is new to a reader is the newer ledger alone', async () => {
    const { page } = await openLedger();
    await withOwn(page, 'first-note');
    await press(page, 'Mark as read');
    await shipNewer(page, newer, '2099-01-01T00:00:00Z');
    await page.reload();
    await page.getByText('1 act recorded since you were here.').waitFor();
    await press(page, 'Show what changed');
    const dialog = page.getByRole('dialog', { name: 'What changed since you were here' });
    const told = dialog.getByRole('list', { name: 'Acts, the latest first' }).getByRole('listitem');
    await expect.poll(() => told.allInnerTexts()).toEqual([expect.stringContaining('Coded later')]);
    const moves = await dialog.getByRole('list', { name: 'Statuses and scores' }).getByRole('listitem').allInnerTexts();
    expect(moves).toEqual([
      'Humanitarian aid into the Gaza Strip: fell from intermediate to minimum',
      expect.stringMatching(/^Phase one: .*the score fell\. Before: /),
    ]);
    expect(await axeViolations(page)).toEqual([]);
    await press(page, 'Close');
    await acts(page).getByRole('listitem').first().getByRole('button', { name: 'Show what was known then' }).press('Enter');
    await page.getByText(/^As known on \d+ \w+ \d{4} at [\d:.]+Z, entry 188\.$/).waitFor();
    await page.getByText('187 entries: 186 came with Phasewatch, 1 is your own.').waitFor();
    await page.getByText('1 later entry not shown').waitFor();
    expect(await acts(page).getByText('Coded later').count()).toBe(0);
    const then = new URL(page.url());
    then.searchParams.delete('view');
    then.searchParams.set('open', 'humanitarian-aid');
    await page.goto(then.href);
    await page.getByText('Assessments, claims and agreed dates in their order').click();
    const history = page.getByRole('list', { name: 'History, by when it was recorded' });
    await history.waitFor();
    expect(await history.getByText('Coded later').count()).toBe(0);
  });
});

describe('the ledger compared and read', () => {
  it('tells what is new against what was shipped, field by field where something changed', async () => {
    const { page } = await openLedger();
    await withOwn(page, 'first-note');
    await page.getByText('1 thing differs').waitFor();
    await page.getByRole('radio', { name: 'Own entries' }).check();
    expect(await acts(page).getByRole('listitem').count()).toBe(1);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('stands in the address, moment for moment, and what is no moment is said', async () => {
    const { page } = await openLedger();
    const knownBy = page.getByRole('group', { name: 'From' }).getByLabel('Known by');
    const shipped = await knownBy.inputValue();
    await knownBy.fill('140');
    await page.getByRole('group', { name: 'To' }).getByLabel('Valid on').fill('2026-01-01');
    const compared = () => new URL(page.url()).searchParams.get('compare');
    await expect.poll(compared).toBe('140.._2026-01-01');
    await page.getByText(/^From as known on .* to valid on 1 January 2026:/).waitFor();
    await page.reload();
    await page.getByText(/^From as known on .* to valid on 1 January 2026:/).waitFor();
    await page.getByRole('group', { name: 'To' }).getByLabel('Valid on').fill('');
    await knownBy.fill(shipped);
    await expect.poll(compared).toBeNull();
    await page.goto(`${page.url()}&compare=then`);
    await page.getByText(/The address asks to compare “then”, which is no two moments/).waitFor();
    expect(await knownBy.inputValue()).toBe(shipped);
  });
});
