import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { axeViolations, command, openPage, whenStarted } from './harness.ts';

async function started(path = '', width = 1440): Promise<Page> {
  const { page } = await openPage({ path, width });
  await whenStarted(page);
  await page.waitForLoadState('networkidle');
  return page;
}

const search = (page: Page) => new URL(page.url()).search;

it('does what is asked for by name, opens what is asked for by name, and gives the focus back', async () => {
  const page = await started();
  await page.getByRole('button', { name: 'Sequence' }).focus();
  await page.keyboard.press('ControlOrMeta+k');
  const box = page.getByRole('combobox', { name: /^Command/ });
  const options = page.getByRole('listbox', { name: 'Commands' }).getByRole('option');
  await expect.poll(() => options.count()).toBeGreaterThan(30);
  expect(await axeViolations(page)).toEqual([]);
  // typed words need not stand together, and the arrows go round
  await box.fill('withdrawal israeli');
  await expect
    .poll(() => options.allTextContents())
    .toEqual(['milestonePartial withdrawal of Israeli forces', 'milestoneFurther withdrawal of Israeli forces']);
  await page.keyboard.press('ArrowUp');
  expect(await options.and(page.locator('[aria-selected=true]')).textContent()).toContain('Further');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Sequence');

  await command(page, 'further israeli');
  await page.getByRole('region', { name: 'Further withdrawal of Israeli forces' }).waitFor();
  await command(page, 'phases phase two');
  await expect.poll(() => search(page)).toBe('?phase=two&open=further-withdrawal-of-israeli-forces');
  await page.keyboard.press('ControlOrMeta+k');
  await box.fill('no such thing');
  await page.getByText('Nothing is called “no such thing”.').waitFor();
  await page.keyboard.press('Enter');
  expect(await box.isVisible()).toBe(true);
});

it('exports a figure by name from anywhere', async () => {
  const page = await started('?view=sequence');
  await command(page, 'export scores');
  await page.getByRole('dialog', { name: 'Export “Scores”' }).waitFor();
  await page
    .getByRole('img', { name: /^Implementation score/ })
    .last()
    .waitFor();
});

it('saves a view under a name and leads back to it after a reload', async () => {
  const page = await started('?phase=two&status=not-initiated&sort=title');
  await command(page, 'save this view');
  await page.getByRole('textbox', { name: 'Save what is shown now as' }).fill('Nothing done');
  await page.keyboard.press('Enter');
  await page.getByText('“Nothing done” is saved in this browser.').waitFor();
  await page.keyboard.press('Escape');
  const saved = search(page);
  await command(page, 'show every milestone');
  await expect.poll(() => search(page)).not.toBe(saved);
  await page.reload();
  await page.waitForLoadState('networkidle');
  await command(page, 'nothing done');
  await expect.poll(() => search(page)).toBe(saved);
  await page.goBack();
  await expect.poll(() => search(page)).not.toBe(saved);
});

it('copies a link that carries its version, or shows it where the browser refuses', async () => {
  const page = await started('?phase=one');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy link to this view' }).click();
  await page.getByText('Copied', { exact: true }).waitFor({ state: 'attached' });
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).search).toBe('?phase=one&v=1');
  await page.goto(copied);
  await whenStarted(page);
  await expect.poll(() => page.getByRole('radio', { name: 'Phase one' }).isChecked()).toBe(true);
  expect(await page.getByText(/^The address/).count()).toBe(0);

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
  });
  await page.getByRole('button', { name: 'Copy link to this view' }).click();
  expect(await page.getByRole('textbox', { name: 'The link' }).inputValue()).toBe(copied);
});

it('keeps what is typed before the list of commands has come, and lets none of it act on the page', async () => {
  const page = await started();
  await page.context().route('**/Dialogs-*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.keyboard.press('ControlOrMeta+k');
  // "?" and "/" and "j" would act on the page
  await page.keyboard.type('?/jkX');
  await page.keyboard.press('Backspace');
  const box = page.getByRole('combobox', { name: /^Command/ });
  await box.waitFor();
  expect(await box.inputValue()).toBe('?/jk');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
  expect(await page.getByRole('dialog').count()).toBe(1);
});
