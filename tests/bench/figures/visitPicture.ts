import type { Browser, Page } from 'playwright';
import { pngSize } from '#tests/pngChunks.ts';
import type { Painter } from './harness.ts';

/** How long exports of one figure took, in milliseconds: the first after the page was opened, and those that followed. */
export interface PictureVisit {
  readonly cold: number;
  readonly warm: readonly number[];
}

const wanted = { width: 2550, height: 1800 };
/** The least share of pixels that a drawn figure covers; ours covers 0.07. */
const leastInk = 0.03;
const warmExports = 3;

/** Opens a fresh page and exports its figure some times, each by a click; in words what was wrong with a picture, if anything was. */
export async function visitPicture(browser: Browser, address: string, painter: Painter): Promise<PictureVisit | string> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
  try {
    const page = await context.newPage();
    await page.goto(address);
    await page.evaluate((painter) => window.pictures.prepare(painter), painter);
    const cold = await exportOnce(page);
    const warm: number[] = [];
    while (warm.length < warmExports) warm.push(await exportOnce(page));
    return { cold, warm };
  } catch (reason) {
    return String(reason).split('\n', 1)[0] ?? '';
  } finally {
    await context.close();
  }
}

async function exportOnce(page: Page): Promise<number> {
  // whatever the last export left to be done is not put to the account of this one
  await page.waitForTimeout(300);
  await page.getByRole('button', { name: 'Export' }).click();
  const { took, ink, file } = await page.evaluate(() => window.pictures.exported());
  const { width, height } = pngSize(Buffer.from(file.slice(file.indexOf(',') + 1), 'base64'));
  if (width !== wanted.width || height !== wanted.height) throw new Error(`The picture has ${width} x ${height} pixels.`);
  if (ink < leastInk) throw new Error(`The picture is as good as blank: ${(ink * 100).toFixed(1)} % of it is drawn.`);
  return took;
}
