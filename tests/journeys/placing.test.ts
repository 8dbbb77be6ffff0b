import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { AnyThing } from '#domain/record/record.ts';
import { crowded } from '#tests/fixtures/crowded.ts';
import { overlapsIn } from '#tests/overlaps.ts';
import { command, openPage, whenStarted } from './harness.ts';
import { askIn, entriesIn } from './recordInPage.ts';

async function record(page: Page, things: readonly AnyThing[]): Promise<void> {
  const { edition } = await entriesIn(page);
  const entries = things.map((thing) => ({ op: 'put', why: 'Read anew', thing }));
  const { status, text } = await askIn(page, 'POST', '/entries', {
    act: 'act-of-crowding',
    after: edition.entries,
    by: 'Analyst A',
    entries,
  });
  expect(status, text).toBeLessThan(300);
}

/** Whether each score that is seen stands at the end of the first line of its heading. */
const scoresInTheirCorner = (page: Page) =>
  page.locator('.phase-heading').evaluateAll((headings) =>
    headings.flatMap((heading) => {
      const score = heading.querySelector('.phase-score')?.getBoundingClientRect();
      const { top, right } = heading.getBoundingClientRect();
      return score === undefined || score.width === 0 ? [] : [score.top - top < 8 && Math.abs(right - score.right) < 1];
    }),
  );

/** Titles that are not seen whole. */
const cutTitles = (page: Page) =>
  page
    .locator('.row-title button')
    .evaluateAll((titles) => titles.filter((title) => title.scrollWidth > title.clientWidth).map((title) => title.textContent));

describe.each(Object.entries(crowded))('a first screen with %s', (_, things) => {
  it.each([
    [1440, 900],
    [1024, 768],
    [375, 812],
  ])('lays nothing over anything at %i by %i', async (width, height) => {
    const { page } = await openPage({ width, height });
    await whenStarted(page);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.waitForLoadState('networkidle');
    await record(page, things);
    await page.reload();
    await whenStarted(page);
    await page.waitForLoadState('networkidle');
    await page.getByText('1 act recorded since you were here.').waitFor();
    expect(await overlapsIn(page)).toEqual([]);
    expect(await cutTitles(page)).toEqual([]);
    expect(await scoresInTheirCorner(page)).not.toContain(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

it('opens the list of keys at its beginning, a form under the head of the page, and a question in the middle', async () => {
  const { page } = await openPage({ width: 1440, height: 700 });
  await whenStarted(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.waitForLoadState('networkidle');
  await command(page, 'keys');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await keys.waitFor();
  expect(await keys.evaluate((dialog) => [dialog.scrollHeight > dialog.clientHeight, dialog.scrollTop])).toEqual([true, 0]);
  // no key breaks into two lines
  expect(await keys.locator('kbd').evaluateAll((all) => all.every((kbd) => kbd.scrollHeight <= kbd.clientHeight))).toBe(true);
  await page.keyboard.press('Escape');

  await command(page, 'record a claim');
  await page.getByRole('form', { name: 'Record a claim' }).waitFor();
  expect(await page.evaluate(() => scrollY)).toBe(0);

  await record(page, crowded['a status that rose a little'] ?? []);
  await page.goto(new URL('?view=ledger', page.url()).href);
  await page.getByRole('button', { name: 'Wipe own entries' }).click();
  const box = await page.getByRole('dialog', { name: 'Wipe own entries' }).boundingBox();
  expect(Math.abs((box?.y ?? 0) + (box?.height ?? 0) / 2 - 350)).toBeLessThan(2);
});
