import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { layoutShift } from '#tests/layoutShift.ts';
import { openPage, whenStarted } from './harness.ts';

async function started(path = '', width = 1440): Promise<Page> {
  const { page } = await openPage({ path, width });
  await whenStarted(page);
  // what is not needed for the first screen has come too: shortcuts, backend
  await page.waitForLoadState('networkidle');
  return page;
}

const button = (page: Page, list: string, title: string) =>
  page.getByRole('list', { name: list }).getByRole('button', { name: title, exact: true });

describe('an analyst reads where the agreement stands', () => {
  it('finds the phase switch, a bar per phase with its words, and the three lists', async () => {
    const page = await started();
    const radios = page.getByRole('radiogroup', { name: 'Phase' }).getByRole('radio');
    expect(await radios.evaluateAll((all) => all.map((radio) => radio.parentElement?.textContent))).toEqual([
      'All phases',
      'Phase one',
      'Phase two',
      'Cross-cutting',
    ]);
    const bar = page.getByRole('progressbar', { name: /^Phase one/ });
    expect(await bar.getAttribute('aria-valuenow')).toBe('73');
    expect(await bar.getAttribute('aria-valuetext')).toMatch(
      /^1 full, 4 intermediate\. Score 73 of 100; coding range, this text only, \d+ to \d+\.$/,
    );
    expect(await page.getByRole('progressbar', { name: /^Phase two/ }).getAttribute('aria-valuetext')).toBe(
      '5 with no step reported. Score 0 of 100.',
    );
    for (const [name, count] of [
      ['Phase one achievements', 5],
      ['Phase two objectives', 5],
      ['Cross-cutting milestones', 7],
    ] as const) {
      const items = page.getByRole('list', { name }).getByRole('listitem');
      expect(await items.count(), name).toBe(count);
      for (const item of await items.all()) expect(await item.getByRole('button').count()).toBe(1);
    }
  });

  it('opens a milestone down to the quoted words, and Escape gives the row back', async () => {
    const page = await started();
    await button(page, 'Phase one achievements', 'Release of all living hostages').click();
    const spread = page.getByRole('region', { name: 'Release of all living hostages' });
    await spread.waitFor();
    expect((await spread.locator('blockquote').allInnerTexts())[0]).toBe('all living hostages were released');
    expect(page.url()).toContain('?open=release-of-living-hostages');
    await page.keyboard.press('Escape');
    await spread.waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.textContent === 'Release of all living hostages');
  });

  it('takes one step in the history for what is opened twice, and one for closing it by the row', async () => {
    const page = await started();
    const row = button(page, 'Phase one achievements', 'Reduction of hostilities');
    const steps = () => page.evaluate(() => history.length);
    const before = await steps();
    await row.click();
    await page.getByRole('region', { name: 'Reduction of hostilities' }).waitFor();
    expect(await row.getAttribute('aria-expanded')).toBe('true');
    await page.getByRole('button', { name: 'Reduction of hostilities: intermediate, 2 of 3 points' }).press('Enter');
    expect(await steps()).toBe(before + 1);
    await row.click();
    await page.getByRole('region', { name: 'Reduction of hostilities' }).waitFor({ state: 'detached' });
    expect(await steps()).toBe(before + 2);
    expect(await row.getAttribute('aria-expanded')).toBe('false');
  });

  it('keeps what is typed and what is open when Escape is pressed in a text', async () => {
    const page = await started('?open=gaza-ceasefire-article');
    await page.getByText('Or paste the text').click();
    await page.getByRole('textbox', { name: 'Text of the source' }).fill('half a text');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('textbox', { name: 'Text of the source' }).inputValue()).toBe('half a text');
  });

  it('marks the place of a quote that a note rests on', async () => {
    const page = await started('?open=risk-setbacks');
    await page.getByRole('link', { name: 'Paragraph 6, sentence 2' }).first().click();
    const marked = page.locator('[data-sought]');
    await marked.first().waitFor();
    expect((await marked.locator('blockquote').allInnerTexts()).join('\n')).toContain('the fragility of the situation and the potential f');
    await page.waitForFunction(() => document.activeElement?.matches('[data-sought]'));
  });

  it('comes from the score to its working, with the same number', async () => {
    const page = await started();
    await page.getByRole('button', { name: 'Phase one: score 73; the working' }).click();
    const working = page.getByRole('region', { name: /Phase one/ });
    await working.getByRole('table').waitFor();
    expect(await working.innerText()).toMatch(/73\.3/);
    expect(await working.innerText()).toMatch(/Joshi, Quinn and Regan/);
  });

  it('steps through the rows with J and K, and can switch single letters off', async () => {
    const page = await started();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe('Reduction of hostilities');
    await page.keyboard.press('k');
    expect(await focused()).toBe('Humanitarian aid into the Gaza Strip');
    await page.keyboard.press('?');
    await page.getByRole('checkbox', { name: 'Single keys act as shortcuts' }).uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('search');
  });

  it('reaches search by its key and a milestone by keyboard alone', async () => {
    const page = await started();
    await page.keyboard.press('/');
    await page.keyboard.type('yellow line');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Further withdrawal of Israeli forces');
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    const row = button(page, 'Phase two objectives', 'Further withdrawal of Israeli forces');
    await row.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Further withdrawal of Israeli forces' }).waitFor();
  });

  it('is told by Enter in the search how many are found, where there is no row to go to', async () => {
    const page = await started();
    await page.keyboard.press('/');
    await page.keyboard.type('no such words');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('Showing 0 of 17 milestones:'));
  });

  it.each([
    ['an actor', 'Hamas', /^Hamas$/],
    ['a score', 'Phase two: score 0; the working', /^Phase two/],
  ])('comes back to %s that was opened', async (_, name, opened) => {
    const page = await started();
    const opener = page.getByRole('button', { name, exact: true }).first();
    const text = await opener.textContent();
    await opener.focus();
    await page.keyboard.press('Enter');
    const spread = page.getByRole('region', { name: opened });
    await spread.waitFor();
    await page.keyboard.press('Escape');
    await page.waitForFunction((own) => document.activeElement?.textContent === own, text);
  });

  it('stays where the reader has gone while the spread was closing', async () => {
    const page = await started('?open=disarmament-of-hamas', 375);
    await page.getByRole('region', { name: 'Disarmament of Hamas' }).waitFor();
    const close = page.getByRole('button', { name: 'Close' });
    await close.evaluate((button: HTMLElement) => {
      button.click();
      document.querySelector<HTMLElement>('[role=radiogroup] input')?.focus();
    });
    await page.getByRole('region', { name: 'Disarmament of Hamas' }).waitFor({ state: 'detached' });
    await page.waitForTimeout(700);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
  });
});

describe('the address is the view', () => {
  it('carries phase, filter, order and what is open, and comes back by link, reload and the back button', async () => {
    const page = await started();
    await page.getByRole('radio', { name: 'Phase two' }).check({ force: true });
    await page.getByRole('searchbox', { name: 'Search milestones' }).fill('withdraw');
    await page.getByRole('combobox', { name: 'Order' }).selectOption('title');
    await button(page, 'Phase two objectives', 'Further withdrawal of Israeli forces').click();
    await page.getByRole('region', { name: 'Further withdrawal of Israeli forces' }).waitFor();
    const link = '?phase=two&q=withdraw&sort=title&open=further-withdrawal-of-israeli-forces';
    expect(new URL(page.url()).search).toBe(link);
    await page.reload();
    await page.getByRole('region', { name: 'Further withdrawal of Israeli forces' }).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('withdraw');
    expect(await page.getByRole('radio', { name: 'Phase two' }).isChecked()).toBe(true);
    expect(await page.getByRole('list', { name: 'Phase one achievements' }).count()).toBe(0);
    await page.goBack();
    await page.getByRole('region', { name: 'Further withdrawal of Israeli forces' }).waitFor({ state: 'detached' });
    await page.goBack();
    expect(await page.getByRole('combobox', { name: 'Order' }).inputValue()).toBe('source');
    await page.goBack();
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
    await page.goBack();
    expect(await page.getByRole('radio', { name: 'All phases' }).isChecked()).toBe(true);
  });

  const addresses = [
    '?phase=two',
    '?open=disarmament-of-hamas',
    '?q=withdrawal&sort=status',
    '?known=120',
    '?view=charts',
    '?view=briefing',
  ];
  it.each(['', ...addresses])('moves nothing while it opens “%s”', async (path) => {
    const page = await started(path);
    await page.waitForLoadState('networkidle');
    expect(await layoutShift(page)).toBe(0);
  });

  it('never moves a score by a filter, and says how much it shows', async () => {
    const whole = await started();
    const told = async (page: Page) => ({
      headline: await page.getByRole('heading', { level: 1 }).textContent(),
      bars: await page
        .getByRole('progressbar')
        .evaluateAll((bars) => bars.map((bar) => [bar.ariaLabel, bar.ariaValueNow, bar.ariaValueText])),
    });
    const unfiltered = await told(whole);
    expect(unfiltered.bars.map(([, now]) => now)).toEqual(['73', '0']);
    const page = await started('?status=full');
    await page.getByText('Showing 1 of 17 milestones:').waitFor();
    expect(await told(page)).toEqual(unfiltered);
    expect(await page.getByText('Showing 1 of 5').count()).toBe(1);
    await page.getByRole('button', { name: 'Show all 17' }).click();
    await page.getByText('Showing 1 of 17 milestones:').waitFor({ state: 'detached' });
    expect(await page.getByRole('list', { name: 'Phase one achievements' }).getByRole('listitem').count()).toBe(5);
  });

  it('says what it does not know, and shows the page all the same', async () => {
    const page = await started('?phase=three&open=no-such-thing');
    await page.getByText('The address asks for phase “three”').waitFor();
    await page.getByText('no-such-thing').first().waitFor();
    expect(await page.getByRole('list', { name: 'Phase one achievements' }).getByRole('listitem').count()).toBe(5);
  });
});

describe('on a phone', () => {
  it('shows both bars right under the headline and the spread alone', async () => {
    const page = await started('', 375);
    const bars = page.getByRole('progressbar');
    expect(await bars.count()).toBe(2);
    const top = async (name: RegExp) => (await page.getByRole('progressbar', { name }).boundingBox())?.y ?? 0;
    expect(await top(/^Phase two/)).toBeLessThan(400);
    await button(page, 'Phase one achievements', 'Reduction of hostilities').click();
    await page.getByRole('region', { name: 'Reduction of hostilities' }).waitFor();
    expect(await page.getByRole('list', { name: 'Phase one achievements' }).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Reduction of hostilities');
  });
});
