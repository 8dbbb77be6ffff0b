import { describe, expect, it } from 'vitest';
import { layoutShift } from '#tests/layoutShift.ts';
import { openPage, whenStarted } from './harness.ts';

describe('a reader opens the page', () => {
  it('sees its headline, and nothing moves while it starts', async () => {
    const { page } = await openPage();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'One source reports five phase-one steps, three with limits, and no step on the five phase-two objectives',
    );
    await whenStarted(page);
    await page.waitForLoadState('networkidle');
    expect(await layoutShift(page)).toBe(0);
  });

  it('finds it under any path of any host', async () => {
    const missing: string[] = [];
    const { page } = await openPage({
      under: '/some/api/path/',
      prepare: async (page) => page.on('response', (response) => response.status() >= 400 && missing.push(response.url())),
    });
    await whenStarted(page);
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(missing).toEqual([]);
  });

  it('reads the published view without JavaScript, and why nothing answers', async () => {
    const { page } = await openPage({ javaScript: false, path: '?phase=two' });
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    for (const part of ['Phase one achievements', 'Phase two objectives', 'Cross-cutting milestones']) {
      expect(await page.getByRole('list', { name: part }).isVisible()).toBe(true);
    }
    expect(await page.locator('#root template').count()).toBe(0);
    expect(await page.locator('noscript p').isVisible()).toBe(true);
  });

  it('is told when the script never comes, and sees the published view', async () => {
    const { page } = await openPage({
      path: '?phase=two',
      expectedErrors: [/Failed to load resource/, /ERR_FAILED/],
      prepare: (page) => page.route('**/assets/index-*.js', (route) => route.abort()),
    });
    await page.getByText('The script of this page did not arrive.').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  });

  it('sees the chosen theme from the first frame', async () => {
    const { page } = await openPage({
      prepare: (page) => page.addInitScript(() => localStorage.setItem('phasewatch.preferences', '{"theme":"dark"}')),
    });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(20, 22, 26)');
  });
});
