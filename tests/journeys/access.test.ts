import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { axeViolations, openPage, whenStarted, type Visit } from './harness.ts';

const looks: readonly (Visit & { readonly name: string })[] = [
  { name: 'light', theme: 'light' },
  { name: 'dark', theme: 'dark' },
  { name: 'forced colours', forcedColors: true },
];

const places = [
  ['the first screen', ''],
  ['a milestone', '?open=reduction-of-hostilities'],
  ['the working', '?open=phase-one'],
  ['the source', '?open=gaza-ceasefire-article'],
  ['an actor', '?open=hamas'],
  ['a filtered list', '?q=withdraw&status=intermediate'],
  ['an agreement that is not there', '?agreement=no-such-agreement'],
] as const;

describe.each(looks)('$name', ({ name: _name, ...look }) => {
  it.each(places)('axe finds nothing on %s, wide and narrow', async (_place, path) => {
    for (const width of [1440, 375]) {
      const { page } = await openPage({ ...look, path, width, expectedErrors: [/Failed to load resource/] });
      await whenStarted(page);
      await page.waitForLoadState('networkidle');
      expect(await axeViolations(page), `${width}`).toEqual([]);
    }
  });
});

/** What the keyboard reaches, in order, with its name and whether the focus is seen. */
async function tabStops(page: Page): Promise<{ name: string; seen: boolean }[]> {
  const stops: { name: string; seen: boolean }[] = [];
  for (let count = 0; count < 200; count += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const own = document.activeElement;
      if (own === null || own === document.body) return null;
      const marked = [own, own.closest('label'), own.parentElement].filter((each) => each !== null);
      const outlined = (style: CSSStyleDeclaration) => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;
      const seen = marked.some((each) => outlined(getComputedStyle(each)) || outlined(getComputedStyle(each, '::after')));
      return { name: own.getAttribute('aria-label') ?? (own.closest('label') ?? own).textContent ?? '', seen };
    });
    if (stop === null) return stops;
    stops.push({ name: stop.name.trim(), seen: stop.seen });
  }
  return stops;
}

describe('by keyboard alone', () => {
  it('every control is reached, has a name, and shows its focus', async () => {
    const { page } = await openPage();
    await whenStarted(page);
    const stops = await tabStops(page);
    expect(stops.filter(({ name }) => name === '')).toEqual([]);
    expect(stops.filter(({ seen }) => !seen)).toEqual([]);
    const names = stops.map(({ name }) => name);
    for (const wanted of ['All phases', 'Search milestones', 'Disarmament of Hamas', 'Cooperation on water', 'Cairo', 'Hamas'])
      expect(names).toContain(wanted);
  });

  it('the whole page fits 320 px, which is 400 % zoom of 1280', async () => {
    for (const path of ['', '?open=reduction-of-hostilities', '?open=phase-one', '?open=gaza-ceasefire-article']) {
      const { page } = await openPage({ width: 320, path });
      await whenStarted(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    }
  });
});
