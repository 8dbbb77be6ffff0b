import { describe, expect, it } from 'vitest';
import { axeViolations, openPage, whenStarted } from './harness.ts';
import { tiesSaid } from './tiesSaid.ts';

describe('the sequence', () => {
  it('says what waits, draws it, and gives every condition with who set it', async () => {
    const { page } = await openPage({ path: '?view=sequence' });
    await whenStarted(page);
    await page.getByText('2 conditions between 3 milestones').waitFor();
    await page.getByText('No source says that one of these must come before another').waitFor();
    const conditions = page.getByRole('list', { name: 'Conditions' }).getByRole('listitem');
    expect(await conditions.count()).toBe(2);
    expect(await conditions.first().innerText()).toMatch(
      /^“as the international force assumes control” .* goes together with .*\. Stated; in the author’s own words\.$/,
    );
    await page.getByRole('checkbox', { name: 'Show inferred conditions (1)' }).check();
    await page.getByText('3 conditions between 4 milestones').waitFor();
    await page.getByRole('searchbox', { name: 'Find a node of the drawing' }).focus();
    await page.keyboard.press('Tab');
    expect((await tiesSaid(page)).length).toBeGreaterThan(0);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('needs no drawing on a phone', async () => {
    const { page } = await openPage({ path: '?view=sequence', width: 375, height: 812 });
    await whenStarted(page);
    await page.getByRole('list', { name: 'Conditions' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    expect(await axeViolations(page)).toEqual([]);
  });
});
