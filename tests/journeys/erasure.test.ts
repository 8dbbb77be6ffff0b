import { expect, it } from 'vitest';
import { whenStarted } from './harness.ts';
import { openLedger, press } from './openLedger.ts';
import { askIn, entriesIn } from './recordInPage.ts';

it('an own actor’s identity is erased by keyboard alone, and the words that may still tell are named', async () => {
  const { page } = await openLedger();
  const { edition } = await entriesIn(page);
  const thing = {
    type: 'actor',
    id: 'informant-quill',
    name: 'Informant Quill',
    kind: 'person',
    existence: 'existing',
    aliases: [],
    ids: {},
    note: null,
  };
  const entries = [{ op: 'put', why: 'Informant Quill told us', thing }];
  await askIn(page, 'POST', '/entries', { act: 'act-of-quill', after: edition.entries, by: 'Analyst A', entries });
  await page.reload();
  await whenStarted(page);
  await page.getByText('Erase the identity of an own source or actor (1)').click();
  await press(page, 'Erase the identity of Informant Quill');
  const dialog = page.getByRole('dialog', { name: /^Erase the identity of/ });
  await dialog.getByLabel('Why, without a name').fill('For protection');
  await page.keyboard.press('Enter');
  await page.getByText(/^The identity is erased/).waitFor();
  await page.getByText('These entries hold one of its names').waitFor();
  await page.getByRole('button', { name: `entry ${edition.entries + 1}` }).waitFor();
  const { text } = await askIn(page, 'GET', '/ledger');
  expect(text).not.toContain('informant-quill');
  expect(text).toContain('erased-actor-1');
});
