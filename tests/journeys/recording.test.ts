import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { axeViolations, command, whenStarted } from './harness.ts';
import { choose, field, recordIt, recordSource, started, text, type } from './recordIt.ts';

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
  await page.getByText(/^\d+ found; Enter chooses the milestone “Humanitarian aid into the Gaza Strip”\.$/).waitFor();
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

it('offers the headline of a pasted text as the title, and records no text a second time', async () => {
  const page = await started();
  await recordSource(page);
  await command(page, 'record a source');
  const form = page.getByRole('form', { name: 'Record a source' });
  const pasted = page.getByRole('textbox', { name: 'Text of the source, pasted' });
  await pasted.fill(text);
  await page.keyboard.press('Tab');
  await form.getByText('This is the text of “Aid figures differ”, which the record has already: it is not recorded twice.').waitFor();
  await type(page, 'Title', 'Aid figures differ');
  await type(page, 'Why', 'New report');
  await recordIt(page);
  await page.getByRole('alert').getByText('This is the text of “Aid figures differ”, which the record has already').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await field(page, 'Title').fill('');
  await page.getByRole('button', { name: 'Take another text' }).click();
  await pasted.fill('Talks go on\nA second official spoke of aid.');
  await page.keyboard.press('Tab');
  await page.getByText('with a text of 43 characters').waitFor();
  await page.getByRole('button', { name: 'Take its headline as the title: “Talks go on”' }).click();
  await expect.poll(() => field(page, 'Title').inputValue()).toBe('Talks go on');
  await recordIt(page);
  await page.getByRole('link', { name: 'Talks go on', exact: true }).waitFor();
});

it('takes the whole words of a quote that was chosen within one, or the quote as it was chosen', async () => {
  const page = await started();
  await recordSource(page);
  await command(page, 'record a claim');
  const form = page.getByRole('form', { name: 'Record a claim' });
  await page.getByRole('textbox', { name: 'Or type or paste the words' }).fill('reached the no');
  await page.keyboard.press('Enter');
  await form.getByText('Quoted with its words whole from paragraph 1, sentence 1: “reached the north”.').waitFor();
  expect(await form.locator('blockquote').allTextContents()).toEqual(['“reached the north”']);
  await page.getByRole('button', { name: 'Quote it as it was chosen, within a word' }).focus();
  await page.keyboard.press('Enter');
  await form.getByText('Quoted as it was chosen from paragraph 1, sentence 1: “reached the no”.').waitFor();
  expect(await form.locator('blockquote').allTextContents()).toEqual(['“reached the no”']);
  expect(await axeViolations(page)).toEqual([]);
});

it('lowers a status with a reason: score, bar, charts and address agree, and it is undone by key', async () => {
  const page = await started('?open=humanitarian-aid');
  await page.getByRole('region', { name: 'Humanitarian aid into the Gaza Strip' }).getByRole('button', { name: 'Assess anew' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('form', { name: 'Record an assessment' }).waitFor();
  await choose(page, 'Status', 'minimum');
  // in a form the key is the browser's own
  await page.keyboard.press('ControlOrMeta+z');
  await page.getByText(/^Phase one would be: 1 full, .* full, as reported; score 67 of 100.* Now: .* score 73 of 100/).waitFor();
  expect(await page.getByText('No own act stands.').count()).toBe(0);
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

it('asks for everything by a form that a phone has room for, and says what is missing', async () => {
  const page = await started('?view=record', 375);
  const begin = page.getByRole('complementary', { name: 'What to record' }).getByRole('button', { name: /^An? / });
  const names = await begin.allTextContents();
  expect(names).toHaveLength(11);
  for (const name of names) {
    await page.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('form', { name: `Record ${name.toLowerCase()}` }).waitFor();
    await recordIt(page);
    await page.getByRole('alert').getByText('“Recorded by” is empty: every entry bears a name.').waitFor();
    expect(await axeViolations(page), name).toEqual([]);
    expect(await lowControls(page), name).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), name).toBe(0);
  }
});

/** What is too low for a finger. */
function lowControls(page: Page): Promise<string[]> {
  return page
    .getByRole('form')
    .locator('button, input:not([type=checkbox]), select, textarea, label:has([type=checkbox])')
    .evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height < 44).map(({ outerHTML }) => outerHTML));
}
