import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openPage, whenStarted } from './harness.ts';

/** The first screen is there, whatever else happens. */
async function showsTheRecord(page: Page): Promise<void> {
  await whenStarted(page);
  await page.getByRole('list', { name: 'Phase one achievements' }).waitFor();
  expect(await page.getByRole('list', { name: 'Phase one achievements' }).getByRole('listitem').count()).toBe(5);
}

const failing = [/Failed to load resource/];

describe('what a reader sees when something is refused', () => {
  it('service workers: the page works, and reads its record all the same', async () => {
    const { page } = await openPage({ blockServiceWorkers: true, path: '?scenario=many&agreement=many-milestones' });
    await page.getByRole('heading', { level: 1 }).getByText('report').waitFor();
    expect(await page.locator('[data-row]').count()).toBe(600);
  });

  it('storage: the page works, says what that means, and the note can be put away', async () => {
    const { page } = await openPage({ refuseStorage: true });
    await showsTheRecord(page);
    await page
      .getByText(/storage/)
      .first()
      .waitFor();
    const dismiss = page.getByRole('button', { name: 'Dismiss' });
    while ((await dismiss.count()) > 0) await dismiss.first().click();
    expect(await page.getByText(/storage/).count()).toBe(0);
  });

  it('everything at once: workers and storage', async () => {
    const { page } = await openPage({ refuseStorage: true, blockServiceWorkers: true });
    await showsTheRecord(page);
    await page.getByRole('button', { name: 'Reduction of hostilities', exact: true }).click();
    await page.getByRole('region', { name: 'Reduction of hostilities' }).waitFor();
  });
});

describe('what a reader sees where the address asks for what there is not', () => {
  it('an agreement: its name, and those that can be shown', async () => {
    const { page } = await openPage({ path: '?agreement=no-such', expectedErrors: [/404/] });
    await page.getByText('There is no agreement "no-such".').waitFor();
    const known = page.getByRole('list', { name: 'Agreements that can be shown' });
    await known.getByRole('link').first().press('Enter');
    await showsTheRecord(page);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main');
    expect(new URL(page.url()).search).toBe('');
  });
});

describe('what a reader sees when the API fails', () => {
  it.each([
    ['down', /met a fault/],
    ['garbage', /is not JSON: it begins with/],
    ['silent', /gave no answer within 8 seconds/],
  ])(
    '%s: the copy stays, and words say what happened',
    async (scenario, words) => {
      const { page } = await openPage({ path: `?scenario=${scenario}`, expectedErrors: failing });
      await showsTheRecord(page);
      const alert = page.getByRole('alert');
      await alert.waitFor({ timeout: 29_000 });
      expect(await alert.innerText()).toMatch(/The record could not be refreshed/);
      expect(await alert.innerText()).toMatch(words);
      expect(await alert.getByRole('button', { name: 'Try again' }).isVisible()).toBe(true);
    },
    60_000,
  );

  it('is well again after trying again, once the server is', async () => {
    const { page } = await openPage({ path: '?scenario=recovering&agreement=gaza-ceasefire', expectedErrors: failing });
    await showsTheRecord(page);
    const alert = page.getByRole('alert');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await alert.waitFor({ state: 'detached' });
    await showsTheRecord(page);
  });

  it.each(['down', 'garbage', 'broken', 'silent'])(
    '%s, with no copy: words and two ways to go on, never a blank page',
    async (scenario) => {
      const { page } = await openPage({ path: `?scenario=${scenario}&agreement=many-milestones`, expectedErrors: failing });
      await whenStarted(page);
      await page.getByRole('alert').waitFor({ timeout: 29_000 });
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('many-milestones');
      expect(await page.getByRole('button', { name: 'Try again' }).isVisible()).toBe(true);
      await page.getByRole('button', { name: 'Show the agreement that ships with Phasewatch' }).click();
      await showsTheRecord(page);
    },
    60_000,
  );

  it('slow: says that it loads, then shows the record', async () => {
    const { page } = await openPage({ path: '?scenario=slow&agreement=many-milestones' });
    await page.getByText('Loading the agreement “many-milestones”').waitFor();
    await page.getByRole('heading', { level: 1 }).getByText('report').waitFor();
    expect(await page.locator('[data-row]').count()).toBe(600);
  });

  it('a script that fails as it starts: words stand in place of its part, and the console has the reason', async () => {
    const { page, errors } = await openPage({
      path: '?view=ledger',
      expectedErrors: [/Broken by the test/],
      // once it has taken the page over, the driver sees no request of it any more
      blockServiceWorkers: true,
      prepare: (opened) =>
        opened.route('**/assets/LedgerPage-*.js', (route) =>
          route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("Broken by the test");' }),
        ),
    });
    await page.getByText('A part of this page did not come.').waitFor();
    expect(errors).toEqual(['Uncaught: Broken by the test']);
  });

  it('offline: says so, and keeps what is there', async () => {
    const { page, context } = await openPage({ expectedErrors: failing });
    await showsTheRecord(page);
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await page.getByText('You are offline.').waitFor();
    await showsTheRecord(page);
    await context.setOffline(false);
    await page.getByText('You are offline.').waitFor({ state: 'detached' });
  });
});
