import type { Page } from 'playwright';

/** The node that has the focus, as it is named. */
export const here = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
/** Every tie of the node that has the focus, as N says them. */
export async function tiesSaid(page: Page): Promise<string[]> {
  const line = page.locator('.network-line');
  const said: string[] = [];
  const count = Number(/(\d+) ties?$/.exec(await here(page))?.[1] ?? 0);
  for (let at = 1; at <= count; at += 1) {
    await page.keyboard.press('n');
    await line.getByText(`Tie ${at} of ${count}.`).waitFor();
    said.push(await line.innerText());
  }
  return said;
}
