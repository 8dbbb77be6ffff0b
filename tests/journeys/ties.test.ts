import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openPage, whenStarted } from './harness.ts';

/** How many lines the layer draws, once it draws any. */
async function lines(page: Page): Promise<number> {
  await page.locator('.ties path').first().waitFor({ state: 'attached' });
  return page.locator('.ties path').count();
}

describe('ties on the first screen', () => {
  it('run to the rows that are on the page, as a decoration that nobody has to hear', async () => {
    const { page } = await openPage();
    await whenStarted(page);
    const all = await lines(page);
    expect(all).toBeGreaterThan(20);
    expect(await page.locator('.ties').getAttribute('aria-hidden')).toBe('true');
    expect(await page.locator('.ties text:not(.halo)').allTextContents()).toEqual(['“while”', '“as”']);
    await page.getByRole('checkbox', { name: 'Show inferred ties here (4)' }).check();
    await page.waitForFunction((before) => document.querySelectorAll('.ties path').length === before + 4, all);
    await page.getByRole('searchbox').fill('disarmament of hamas');
    await page.waitForFunction((before) => document.querySelectorAll('.ties path').length < before - 10, all);
    await page.getByRole('button', { name: 'Show all 17' }).click();
    await page.waitForFunction((before) => document.querySelectorAll('.ties path').length === before + 4, all);
  });

  it('end beside the row that they belong to, also when the rows change places', async () => {
    const { page } = await openPage({ path: '?phase=two&sort=title' });
    await whenStarted(page);
    await lines(page);
    const row = await page.getByRole('button', { name: 'Disarmament of Hamas', exact: true }).boundingBox();
    await page.getByRole('button', { name: 'Hamas', exact: true }).hover();
    const tie = page.locator('.ties [data-lit]');
    await tie.first().waitFor({ state: 'attached' });
    expect(await tie.count()).toBe(1);
    const box = await tie.boundingBox();
    const [top, bottom] = [box?.y ?? 0, (box?.y ?? 0) + (box?.height ?? 0)];
    expect(Math.min(...[top, bottom].map((y) => Math.abs(y - (row?.y ?? 0) - 18)))).toBeLessThan(14);
  });

  it('are left out where the columns do not stand side by side, and where they would be too many', async () => {
    const { page } = await openPage({ width: 1200 });
    await whenStarted(page);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.ties path').count()).toBe(0);
    const { page: many } = await openPage({ path: '?scenario=many&agreement=many-milestones' });
    await many.locator('[data-row]').first().waitFor();
    await many.waitForLoadState('networkidle');
    expect(await many.locator('.ties path').count()).toBe(0);
  });
});
