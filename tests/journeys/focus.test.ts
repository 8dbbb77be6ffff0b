import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openPage, whenStarted } from './harness.ts';

async function started(path = '', width = 1440): Promise<Page> {
  const { page } = await openPage({ path, width });
  await whenStarted(page);
  await page.waitForLoadState('networkidle');
  return page;
}

/** What has the focus: its id, its name or its first words. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at === null || at === document.body ? 'nothing' : at.id || at.getAttribute('aria-label') || (at.textContent ?? '').slice(0, 40);
  });

async function hasFocus(page: Page, words: string): Promise<void> {
  await expect.poll(() => focused(page)).toBe(words);
}

describe('the focus is never lost', () => {
  it('comes back by the browser’s own way too', async () => {
    const page = await started();
    await page.getByRole('button', { name: 'Reduction of hostilities', exact: true }).press('Enter');
    await page.getByRole('region', { name: 'Reduction of hostilities' }).waitFor();
    await page.goBack();
    await hasFocus(page, 'Reduction of hostilities');
  });

  it('comes back to a row of filtered lists by the browser’s way as well', async () => {
    const page = await started('?status=full&actor=living-hostages');
    await page.getByRole('button', { name: 'Release of all living hostages', exact: true }).press('Enter');
    await page.getByRole('region', { name: 'Release of all living hostages' }).waitFor();
    await page.goBack();
    await hasFocus(page, 'Release of all living hostages');
  });

  it('lands on the page where nothing it could come back to is shown', async () => {
    const page = await started('?status=full&open=disarmament-of-hamas');
    await page.getByRole('region', { name: 'Disarmament of Hamas' }).waitFor();
    await page.getByText('leaves its row out of the lists').waitFor();
    await page.keyboard.press('Escape');
    await hasFocus(page, 'main');
  });

  it('lands on the title when a milestone is shown among the lists again', async () => {
    const page = await started('?status=full&phase=one&open=disarmament-of-hamas');
    await page.getByRole('button', { name: 'Show it there' }).press('Enter');
    await page.getByRole('list', { name: 'Phase two objectives' }).getByRole('button', { name: 'Disarmament of Hamas' }).waitFor();
    await hasFocus(page, 'spread-title');
    expect(new URL(page.url()).search).toBe('?open=disarmament-of-hamas');
  });

  it('lands on the number of the found when a spread narrows the lists', async () => {
    const page = await started('?open=hamas');
    await page.getByRole('link', { name: /^Show only its/ }).press('Enter');
    await hasFocus(page, 'found');
  });

  it('shows as many as a spread promises, whatever narrowed the lists before', async () => {
    const page = await started('?status=full&phase=one&open=hamas');
    await page.getByRole('link', { name: 'Show only its 1 milestone' }).press('Enter');
    await page.getByText('Showing 1 of 17 milestones: actor Hamas.').waitFor();
    expect(new URL(page.url()).search).toBe('?actor=hamas');
  });

  it('stays on the page when what failed is tried again', async () => {
    const { page } = await openPage({ path: '?agreement=no-such', expectedErrors: [/404/] });
    await page.getByRole('button', { name: 'Try again' }).press('Enter');
    await hasFocus(page, 'main');
  });

  it('goes to the claims where these are asked for', async () => {
    const page = await started();
    await page.getByRole('link', { name: '4 claims' }).press('Enter');
    await hasFocus(page, 'phase-claims');
    expect(await page.locator('#phase-claims').evaluate((part) => part.getBoundingClientRect().top)).toBeLessThan(450);
  });

  it('stays on the page when what had it goes', async () => {
    const page = await started('?status=full&foo=1');
    await page.getByRole('button', { name: 'Dismiss' }).press('Enter');
    await hasFocus(page, 'main');
    await page.getByRole('button', { name: 'Show all 17' }).press('Enter');
    await hasFocus(page, 'main');
  });

  it.each([
    ['nothing', null],
    ['the spread', 'Next'],
    ['what stands above it', 'Theme'],
  ])('goes from %s to the search on a phone, where an open spread hides it, and back to the page', async (_, name) => {
    const page = await started('?open=disarmament-of-hamas', 375);
    await page.getByRole('region', { name: 'Disarmament of Hamas' }).waitFor();
    if (name !== null) await page.getByRole('button', { name }).first().focus();
    await page.keyboard.press('/');
    await hasFocus(page, 'search');
  });
});
