import type { Browser, Page } from 'playwright';
import type { PictureVisit } from './visitPicture.ts';

const word = 'Status by phase';
const warmOpenings = 3;

/** Opens the built page at its charts, and then the export of one of them some times; from each click until the preview is painted. */
export async function openPreview(browser: Browser, address: string): Promise<PictureVisit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${address}?view=charts`);
  await page.getByRole('group', { name: `Marks of “${word}”` }).waitFor();
  await page.waitForLoadState('networkidle');
  const cold = await openOnce(page);
  const warm: number[] = [];
  while (warm.length < warmOpenings) warm.push(await openOnce(page));
  await context.close();
  return { cold, warm };
}

async function openOnce(page: Page): Promise<number> {
  await page.waitForTimeout(300);
  const button = page.getByRole('button', { name: `Export “${word}”` });
  const painted = await button.evaluateHandle(timePreview);
  await button.click();
  const took = await painted.evaluate(({ took }) => took);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  return took;
}

/** Runs in the page: from the next click on a button to the second frame after the dialog's picture is there, in milliseconds. */
function timePreview(button: Element): { took: Promise<number> } {
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const isThere = () => {
    const image = document.querySelector<HTMLImageElement>('dialog[open] img');
    return image !== null && image.complete && image.naturalWidth > 0;
  };
  const clicked = new Promise<number>((resolve) => {
    button.addEventListener('click', ({ timeStamp }) => resolve(timeStamp), { once: true });
  });
  const took = clicked.then(async (start) => {
    while (!isThere()) await nextFrame();
    await nextFrame();
    await nextFrame();
    return performance.now() - start;
  });
  return { took };
}
