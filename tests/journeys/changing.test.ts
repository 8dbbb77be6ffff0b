import { expect, it } from 'vitest';
import { axeViolations, command, openPage, whenStarted } from './harness.ts';
import { assessAnew, field, recordIt, started, text, type } from './recordIt.ts';

it('shows both sides where another tab recorded the same otherwise, and records on top of it', async () => {
  const page = await started('?open=humanitarian-aid');
  await assessAnew(page, 'full', 'Nothing is outstanding.');
  await type(page, 'Recorded by', 'Analyst A');

  const other = await page.context().newPage();
  await other.goto(new URL('?open=humanitarian-aid', page.url()).href);
  await whenStarted(other);
  await other.waitForLoadState('networkidle');
  await assessAnew(other, 'minimum', 'Deliveries fell.');
  await recordIt(other);
  await other.getByText(/^Recorded as entry 187/).waitFor();

  await page.getByText(/^Phase one would be: .* full, as reported; score 80 of 100.* Now: .* score 67 of 100/).waitFor();
  await recordIt(page);
  const conflict = page.getByRole('region', { name: 'This was recorded otherwise meanwhile' });
  await conflict.getByText(/^Analyst A recorded it as entry 187, .* New figures$/).waitFor();
  expect(await conflict.getByRole('row', { name: /^Status/ }).textContent()).toBe('Statusminimumfull');
  expect(await axeViolations(page)).toEqual([]);
  await conflict.getByRole('button', { name: 'Go back to your draft' }).focus();
  await page.keyboard.press('Enter');
  await conflict.waitFor({ state: 'detached' });
  expect(await field(page, 'Reason').inputValue()).toBe('Nothing is outstanding.');
  await recordIt(page);
  await conflict.getByRole('button', { name: 'Record yours on top of it' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText(/^Recorded as entry 188/).waitFor();
});

it('keeps the draft where the ledger cannot be written, and says so', async () => {
  const { page } = await openPage({ path: '?open=humanitarian-aid', expectedErrors: [/status of 5\d\d/] });
  await whenStarted(page);
  await page.waitForLoadState('networkidle');
  await assessAnew(page, 'minimum', 'Deliveries fell.');
  await type(page, 'Recorded by', 'Analyst A');
  await page.evaluate(() => {
    const refuse = () => {
      throw new DOMException('The quota is exceeded.', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.add = refuse;
    IDBObjectStore.prototype.put = refuse;
  });
  await recordIt(page);
  await page
    .getByRole('alert')
    .getByText(/^It is not recorded, and the draft stays\./)
    .waitFor();
  expect(await field(page, 'Reason').inputValue()).toBe('Deliveries fell.');
});

it('retracts what nothing names, and names what stands in the way of the rest', async () => {
  const page = await started('?open=humanitarian-aid');
  await page.getByRole('button', { name: 'Retract' }).focus();
  await page.keyboard.press('Enter');
  const form = page.getByRole('form', { name: 'Retract the milestone' });
  await form.getByText(/^It cannot be retracted yet: \d+ things name it/).waitFor();
  await form.getByRole('link', { name: 'Assessment of Humanitarian aid into the Gaza Strip' }).focus();
  await page.keyboard.press('Enter');
  const spread = page.getByRole('region', { name: 'Assessment of Humanitarian aid into the Gaza Strip' });
  await spread.getByRole('button', { name: 'Retract' }).focus();
  await page.keyboard.press('Enter');
  await page
    .getByRole('form', { name: 'Retract the assessment' })
    .getByText(/^Nothing else names it/)
    .waitFor();
  await type(page, 'Why', 'Coded from the wrong sentence');
  await type(page, 'Recorded by', 'Analyst A');
  await page.getByRole('button', { name: 'Retract it' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText(/^Retracted with entry 187/).waitFor();
  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Taken back: what Analyst A recorded as entry 187.').waitFor();
});

it('changes an agreed date, and the history of the milestone says what it was', async () => {
  const page = await started('?open=disarmament-of-hamas');
  const spread = page.getByRole('region', { name: 'Disarmament of Hamas' });
  for (const [date, entry] of [
    ['2026-01', 187],
    ['2026-03', 188],
  ] as const) {
    await spread.getByRole('button', { name: 'Change' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('form', { name: 'Change the milestone' }).waitFor();
    await field(page, 'Agreed date').fill(date);
    await type(page, 'Why', `Put to ${date}`);
    if (entry === 187) await type(page, 'Recorded by', 'Analyst A');
    await recordIt(page);
    await page.getByText(new RegExp(`^Recorded as entry ${entry}`)).waitFor();
    await page.getByRole('link', { name: 'Disarmament of Hamas', exact: true }).focus();
    await page.keyboard.press('Enter');
  }
  await spread.getByText('3 versions').focus();
  await page.keyboard.press('Enter');
  await spread.getByText('Agreed date: nothing → 2026-01').waitFor();
  await spread.getByText('Agreed date: 2026-01 → 2026-03').waitFor();
});

it('records a source without its text, quotes nothing from it, and takes its text later', async () => {
  const page = await started();
  await command(page, 'record a source');
  await type(page, 'Title', 'Report on paper');
  await type(page, 'Why', 'Named in a meeting');
  await type(page, 'Recorded by', 'Analyst A');
  await recordIt(page);
  await page.getByText(/^Recorded as entry 187/).waitFor();
  await command(page, 'record a claim');
  await type(page, 'What is claimed, in your own words', 'Aid came.');
  await page.getByRole('button', { name: 'Add its text; this draft stays' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('form', { name: 'Change the source' }).waitFor();
  await page.getByRole('textbox', { name: 'Text of the source, pasted' }).fill(text);
  await page.keyboard.press('Tab');
  await page.getByText('“Pasted text”').waitFor();
  await type(page, 'Why', 'The text was found');
  await recordIt(page);
  await page.getByText(/^Recorded as entry 188/).waitFor();
  await page.getByRole('button', { name: 'Go on with “Record a claim: Aid came.”' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: /^Text of the source: select/ }).waitFor();
  expect(await field(page, 'What is claimed, in your own words').inputValue()).toBe('Aid came.');
});
