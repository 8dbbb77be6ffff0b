import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { openPage, whenStarted } from './harness.ts';
import { askIn, entriesIn, noteOf } from './recordInPage.ts';

/** The ledger's page, read to its end. */
export async function openLedger(query = '', visit: Parameters<typeof openPage>[0] = {}) {
  const opened = await openPage({ ...visit, path: `?view=ledger${query}` });
  await whenStarted(opened.page);
  await opened.page.getByRole('heading', { name: 'What was recorded' }).waitFor();
  return opened;
}

/** Gives the name that an undo bears: not that of who recorded. */
export const sign = (page: Page) => page.getByRole('textbox', { name: 'Recorded by' }).fill('Analyst B');

/** Records notes as one act each, and shows the ledger with them to who has given a name. */
export async function withOwn(page: Page, ...ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const { edition } = await entriesIn(page);
    const act = {
      act: `act-of-${id}`,
      after: edition.entries,
      by: 'Analyst A',
      entries: [{ op: 'put', why: 'Read in a report', thing: noteOf(id) }],
    };
    const { status, text } = await askIn(page, 'POST', '/entries', act);
    expect(status, text).toBe(201);
  }
  await page.reload();
  await whenStarted(page);
  await page.getByRole('heading', { name: 'What was recorded' }).waitFor();
  await sign(page);
}

/** The list of acts. */
export const acts = (page: Page) => page.getByRole('list', { name: 'Acts, the latest first' });
/** Presses a button by keyboard alone. */
export const press = async (page: Page, name: string | RegExp) => {
  const button = page.getByRole('button', { name });
  await button.focus();
  await page.keyboard.press('Enter');
};

/** What a button lets the browser save. */
export const downloaded = async (page: Page, name: string) => {
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, name)]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
};
