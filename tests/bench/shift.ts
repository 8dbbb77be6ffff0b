import type { Browser } from 'playwright';
import { layoutShift } from '#tests/layoutShift.ts';

/** What moved by itself in the two seconds after opening an address, as Chromium scores it: 0 is nothing. https://web.dev/articles/cls */
export async function shiftAt(browser: Browser, address: string, width: number): Promise<number> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForTimeout(2000);
  const shift = await layoutShift(page);
  await context.close();
  return shift;
}
