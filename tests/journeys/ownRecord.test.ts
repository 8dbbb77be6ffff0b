import { expect, it } from 'vitest';
import { layoutShift } from '#tests/layoutShift.ts';
import { openPage, whenStarted } from './harness.ts';
import { askIn, entriesIn } from './recordInPage.ts';

const own = {
  type: 'milestone',
  id: 'own-milestone',
  title: 'Own milestone',
  phase: 'phase-one',
  order: 12,
  category: 'humanitarian',
  obligation: 'one-off',
  description: 'What is owed.',
  agreedDate: null,
};

it('with own entries opens on what this browser holds, never on the published record first', async () => {
  const { page } = await openPage({ path: '' });
  await whenStarted(page);
  await page.waitForLoadState('networkidle');
  const { edition } = await entriesIn(page);
  const act = { act: 'act-of-own', after: edition.entries, by: 'Analyst A', entries: [{ op: 'put', why: 'Read in a report', thing: own }] };
  expect((await askIn(page, 'POST', '/entries', act)).status).toBe(201);
  // the first visit after it still has to learn that there is something own
  await page.reload();
  await page.locator('[data-row]').filter({ hasText: 'Own milestone' }).waitFor();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('phasewatch.own'))).toBe(`gaza-ceasefire@${edition.entries + 1}`);
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if ('waiting' in document.documentElement.dataset || 'shownAtFirst' in globalThis) return;
      Object.assign(globalThis, {
        shownAtFirst: [...document.querySelectorAll('[data-row]')].some((row) => row.textContent.includes('Own milestone')),
      });
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-waiting'] });
  });
  await page.reload();
  await page.locator('[data-row]').filter({ hasText: 'Own milestone' }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => Reflect.get(globalThis, 'shownAtFirst'))).toBe(true);
  expect(await layoutShift(page)).toBe(0);

  await askIn(page, 'DELETE', '/ledger');
  await page.reload();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('phasewatch.own'))).toBe(null);
});
