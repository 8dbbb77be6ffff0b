import type { Page } from 'playwright';
import { command, openPage, whenStarted } from './harness.ts';

/** Opens the page at a path, and gives it once its parts have come. */
export async function started(path = '?view=record', width = 1440): Promise<Page> {
  const { page } = await openPage({ path, width });
  await whenStarted(page);
  await page.waitForLoadState('networkidle');
  return page;
}

/** A text that nobody published: it is no source of the shipped record. */
export const text = `Aid figures differ
An official said on Friday that aid had reached the north. Another official said it had not.
The ministry was asked and gave no reply.`;

/** The field of the form that bears a name. */
export const field = (page: Page, name: string) => page.getByRole('form').getByLabel(new RegExp(`^${name}(?: optional)?$`));

/** Types into a field that the keyboard reaches. */
export async function type(page: Page, name: string, words: string): Promise<void> {
  await field(page, name).focus();
  await page.keyboard.type(words);
}

/** Chooses from a list as the keyboard does: by the beginning of the words. */
export async function choose(page: Page, name: string, words: string): Promise<void> {
  await field(page, name).focus();
  await page.keyboard.type(words);
}

export async function recordIt(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Record it' }).focus();
  await page.keyboard.press('Enter');
}

export async function recordSource(page: Page): Promise<void> {
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

/** Assesses anew what is open: status, reason and why. */
export async function assessAnew(page: Page, status: string, reason: string): Promise<void> {
  await page.getByRole('button', { name: 'Assess anew' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('form', { name: 'Record an assessment' }).waitFor();
  await choose(page, 'Status', status);
  await type(page, 'Reason', reason);
  await type(page, 'Why', 'New figures');
}
