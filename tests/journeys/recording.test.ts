import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { axeViolations, command, openPage, whenStarted } from './harness.ts';

async function started(path = '?view=record', width = 1440): Promise<Page> {
  const { page } = await openPage({ path, width });
  await whenStarted(page);
  await page.waitForLoadState('networkidle');
  return page;
}

/** A text that nobody published: it is no source of the shipped record. */
const text = `Aid figures differ
An official said on Friday that aid had reached the north. Another official said it had not.
The ministry was asked and gave no reply.`;

const field = (page: Page, name: string) => page.getByRole('form').getByLabel(new RegExp(`^${name}(?: optional)?$`));

/** Types into a field that the keyboard reaches. */
async function type(page: Page, name: string, words: string): Promise<void> {
  await field(page, name).focus();
  await page.keyboard.type(words);
}

/** Chooses from a list as the keyboard does: by the beginning of the words. */
async function choose(page: Page, name: string, words: string): Promise<void> {
  await field(page, name).focus();
  await page.keyboard.type(words);
}

async function recordIt(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Record it' }).focus();
  await page.keyboard.press('Enter');
}

async function recordSource(page: Page): Promise<void> {
  await command(page, 'record a source');
  await page.getByRole('form', { name: 'Record a source' }).waitFor();
  await page.getByRole('textbox', { name: 'Text of the source, pasted' }).fill(text);
  await page.keyboard.press('Tab');
  await page.getByText('“Pasted text”').waitFor();
  await type(page, 'Title', 'Aid figures differ');
  await type(page, 'Why', 'New report');
  await type(page, 'Recorded by', 'Analyst A');
  await recordIt(page);
  await page.getByText(/^Recorded as entry \d+/).waitFor();
}

it('records a claim from a pasted text with a quote chosen in it, by keyboard alone', async () => {
  const page = await started();
  await recordSource(page);
  expect(await axeViolations(page)).toEqual([]);

  await command(page, 'record a claim');
  const area = page.getByRole('textbox', { name: /^Text of the source: select/ });
  await area.focus();
  // from the end of the headline, past the line's end: the first five words of the paragraph
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  for (let word = 0; word < 5; word += 1) await page.keyboard.press('ControlOrMeta+Shift+ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByText('Quoted from paragraph 1, sentence 1: “An official said on Friday”.').waitFor();
  await type(page, 'What is claimed, in your own words', 'An official says that aid reached the north.');
  await page.getByRole('searchbox', { name: 'About' }).focus();
  await page.keyboard.type('humanitarian aid');
  await page.keyboard.press('Enter');
  await choose(page, 'Bearing', 'qualifies');
  await type(page, 'Why', 'Read in the new report');
  expect(await axeViolations(page)).toEqual([]);
  await recordIt(page);
  await page.getByRole('link', { name: 'An official says that aid reached the north', exact: true }).waitFor();
  await page.getByRole('link', { name: 'An official says that aid reached the north', exact: true }).focus();
  await page.keyboard.press('Enter');
  const spread = page.getByRole('region', { name: 'An official says that aid reached the north' });
  await spread.getByText(/^Recorded by Analyst A on \d{4}-\d\d-\d\d, entry \d+: Read in the new report$/).waitFor();
  expect(await spread.locator('blockquote').first().textContent()).toContain('An official said on Friday');
});

it('refuses a quote that does not stand in the text, in words that name it', async () => {
  const page = await started();
  await recordSource(page);
  await command(page, 'record a claim');
  const typed = page.getByRole('textbox', { name: 'Or type or paste the words' });
  await typed.fill('aid had reached the south');
  await page.keyboard.press('Enter');
  await page
    .getByText('“aid had reached the south” does not stand in “Aid figures differ”: a quote is taken from the text sign for sign.')
    .waitFor();
  await recordIt(page);
  await page.getByRole('alert').getByText('“aid had reached the south” is typed as a quote, but not found in the text yet.').waitFor();
  await typed.fill('aid had reached the north');
  await page.keyboard.press('Enter');
  await page.getByText('Quoted from paragraph 1, sentence 1: “aid had reached the north”.').waitFor();
});

it('lowers a status with a reason: score, bar, charts and address agree, and it is undone by key', async () => {
  const page = await started('?open=humanitarian-aid');
  await page.getByRole('region', { name: 'Humanitarian aid into the Gaza Strip' }).getByRole('button', { name: 'Assess anew' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('form', { name: 'Record an assessment' }).waitFor();
  await choose(page, 'Status', 'minimum');
  // in a form the key is the browser's own
  await page.keyboard.press('ControlOrMeta+z');
  await page.getByText(/^The score of Phase one: 73\.3 before, 66\.7 after/).waitFor();
  expect(await page.getByText('There is nothing of your own to take back.').count()).toBe(0);
  await type(page, 'Reason', 'Deliveries fell.');
  await type(page, 'Why', 'New figures');
  await type(page, 'Recorded by', 'Analyst A');
  await recordIt(page);
  await page.getByText(/^Recorded as entry 187/).waitFor();

  await command(page, 'show milestones');
  const bar = page.getByRole('progressbar', { name: /Phase one/ }).first();
  await expect.poll(() => bar.getAttribute('aria-valuenow')).toBe('67');
  await page
    .getByRole('listitem')
    .filter({ hasText: /^Humanitarian aid into the Gaza Strip.*its status fell.*minimum/, visible: true })
    .waitFor();
  await command(page, 'show network');
  await page.getByRole('button', { name: /^Humanitarian aid into the Gaza Strip, milestone, minimum/ }).waitFor();
  await command(page, 'show tables');
  await page.getByRole('cell', { name: '66.7' }).first().waitFor();
  await page.reload();
  await page.getByRole('cell', { name: '66.7' }).first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(new URL(page.url()).search).toBe('?view=tables');

  await page.keyboard.press('ControlOrMeta+z');
  await page.getByText('Taken back: what Analyst A recorded as entry 187.').waitFor();
  await page.getByRole('cell', { name: '73.3' }).first().waitFor();
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await page.getByText('Brought again: what Analyst A recorded').waitFor();
  await page.getByRole('cell', { name: '66.7' }).first().waitFor();
});

it('keeps a draft over a reload, and what is discarded can be brought back', async () => {
  const page = await started();
  await command(page, 'record a milestone');
  await type(page, 'Title', 'Opening of a crossing');
  await type(page, 'Agreed date', 'December');
  await page.keyboard.press('Tab');
  await page.getByText(/^“Agreed date” is “December”, which is no date here/).waitFor();
  await page.reload();
  await whenStarted(page);
  await expect.poll(() => field(page, 'Title').inputValue()).toBe('Opening of a crossing');
  await recordIt(page);
  await page
    .getByRole('alert')
    .getByText(/^“Agreed date” is “December”, which is no date here/)
    .waitFor();
  await page.getByRole('button', { name: /^Discard “Record a milestone: Opening of a crossing”/ }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByRole('form').count()).toBe(0);
  await page.getByRole('button', { name: 'Bring it back' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => field(page, 'Title').inputValue()).toBe('Opening of a crossing');
});

async function assessAnew(page: Page, status: string, reason: string): Promise<void> {
  await page.getByRole('button', { name: 'Assess anew' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('form', { name: 'Record an assessment' }).waitFor();
  await choose(page, 'Status', status);
  await type(page, 'Reason', reason);
  await type(page, 'Why', 'New figures');
}

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

  await page.getByText(/^The score of Phase one: 66\.7 before, 80\.0 after/).waitFor();
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
