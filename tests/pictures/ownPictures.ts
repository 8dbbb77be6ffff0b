import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { root } from '#build/root.ts';
import { launchBrowser } from '#tests/browser.ts';
import { serveBuilt } from '#tests/serveBuilt.ts';

const glyph = (
  fill: number,
) => `<svg viewBox="0 0 14 14"><rect x="1" y="${1 + 12 * (1 - fill)}" width="12" height="${12 * fill}" fill="var(--status-${Math.round(fill * 3)})"/>
  <rect x="1" y="1" width="12" height="12" fill="none" stroke="${fill === 1 ? 'var(--status-3)' : 'var(--ink)'}" stroke-width="1"/>
  ${fill === 1 ? '<path d="M3.4 7.3 6 9.9 10.7 4.4" fill="none" stroke="var(--paper)" stroke-width="1.6"/>' : ''}</svg>`;

const card = `<style>
  body { width: 1200px; height: 630px; padding: 72px 80px; border-top: 12px solid var(--ink); display: flex; flex-direction: column; }
  h1 { font: 600 104px/1 var(--serif); letter-spacing: -0.02em; }
  h1 + p { font: 400 46px/58px var(--serif); margin-top: 36px; max-width: 940px; }
  footer { margin-top: auto; border-top: 2px solid var(--ink); padding-top: 32px; display: flex; gap: 20px; align-items: center; font: 400 26px/32px var(--sans); color: var(--ink-2); }
  footer svg { width: 52px; height: 52px; }
  footer span { margin-left: auto; }
</style>
<h1>Phasewatch</h1>
<p>Where the Gaza ceasefire plan stands, as one news article reports it</p>
<footer>${[0, 1 / 3, 2 / 3, 1].map(glyph).join('')}<span>Every statement with the words it rests on</span></footer>`;

/**
 * Draws the pictures that cards and home screens want as PNG, with the fonts and colours of the built page: `npm run pictures`.
 * They are committed, since they change with the look and never with the data.
 */
export default async function drawOwnPictures(): Promise<void> {
  const served = await serveBuilt();
  const browser = await launchBrowser();
  const page = await browser.newPage({ colorScheme: 'light' });
  await draw(page, served.address, card, 1200, 630, 'social-card.png');
  const icon = await readFile(`${root}public/icon.svg`, 'utf8');
  // Home screens round the corners themselves, so the paper reaches the edge.
  await draw(
    page,
    served.address,
    icon.replace('rx="4"', '').replace('<svg', '<svg width="180" height="180"'),
    180,
    180,
    'apple-touch-icon.png',
  );
  await browser.close();
  await served.close();
}

async function draw(page: Page, address: string, html: string, width: number, height: number, name: string): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto(address);
  await page.evaluate(async (markup) => {
    document.body.innerHTML = markup;
    // The page's fonts are optional; a picture waits for them.
    await Promise.all([...document.fonts].filter(({ unicodeRange }) => unicodeRange.includes('U+20')).map((face) => face.load()));
    for (const style of document.querySelectorAll('style')) style.textContent = (style.textContent ?? '').replaceAll('optional', 'block');
    await document.fonts.ready;
  }, html);
  await page.waitForTimeout(300);
  await page.screenshot({ path: `${root}public/${name}` });
  process.stdout.write(`public/${name}\n`);
}
