import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { pngSize, pngTexts } from '#tests/pngChunks.ts';
import { axeViolations, openPage, type Visit, whenStarted } from './harness.ts';

async function charts({ word = 'Status by phase', ...visit }: Visit & { readonly word?: string } = {}): Promise<Page> {
  const { page } = await openPage({ path: '?view=charts', ...visit });
  await whenStarted(page);
  await page.getByRole('group', { name: `Marks of “${word}”` }).waitFor();
  return page;
}

const words = ['Status by phase', 'Status by category', 'Scores', 'Claims by claimant', 'Claims by voice', 'What the sources leave open'];

const marksOf = (page: Page, word: string) => page.getByRole('group', { name: `Marks of “${word}”` }).getByRole('button');
const sentences = (page: Page, word: string) => marksOf(page, word).evaluateAll((all) => all.map((mark) => mark.ariaLabel ?? ''));
async function saved(page: Page, button: string | RegExp): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('dialog').getByRole('button', { name: button }).click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

describe('charts on the page', () => {
  it('are pictures with their words, and the same numbers as tables at the press of a key', async () => {
    const page = await charts();
    const pictures = page.locator('.figure svg[role=img]');
    await expect.poll(() => pictures.count()).toBe(words.length);
    const told = await Promise.all(words.map((word) => sentences(page, word)));
    expect(told[0]).toContain('Phase one: 4 of 5 intermediate, 80 %.');
    await page.keyboard.press('t');
    const table = page.getByRole('region', { name: 'Status by phase' }).getByRole('table');
    await table.waitFor();
    expect(new URL(page.url()).search).toBe('?view=tables');
    const rows = await table.locator('tbody tr').allInnerTexts();
    expect(rows.map((row) => row.split('\t'))).toContainEqual(['Phase one', 'intermediate', '4', '5', '80']);
    expect(rows).toHaveLength(told[0]?.length ?? 0);
    await page.keyboard.press('t');
    await pictures.first().waitFor();
  });

  it('obey the phase switch, and say how a filter narrows them; scores obey no filter', async () => {
    const page = await charts({ path: '?view=charts&phase=one&status=full' });
    expect(await sentences(page, 'Status by phase')).toEqual(['Phase one: 1 of 1 full, 100 %.']);
    expect(await sentences(page, 'Scores')).toEqual(['Phase one: score 73.3 of 100, coding range 60.0 to 86.7, this text only.']);
    expect(await page.locator('.figure svg').first().innerHTML()).toContain('Narrowed to status full: 1 of 5 milestones.');
  });

  it('are one stop for the tab key each, walked by arrows, and each mark opens what it counts', async () => {
    const page = await charts();
    await page.getByRole('button', { name: 'Export “Status by phase”' }).focus();
    await page.keyboard.press('Tab');
    const here = () => page.evaluate(() => document.activeElement?.ariaLabel);
    expect(await here()).toBe('Phase one: 1 of 5 full, 20 %.');
    await page.keyboard.press('ArrowRight');
    expect(await here()).toBe('Phase one: 4 of 5 intermediate, 80 %.');
    await page.keyboard.press('ArrowDown');
    expect(await here()).toBe('Phase two: 5 of 5 with no step reported, 100 %.');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByRole('link', { name: 'Release of all living hostages' }).press('Enter');
    await page.getByRole('region', { name: 'Release of all living hostages' }).waitFor();
    expect(new URL(page.url()).search).toBe('?view=charts&open=release-of-living-hostages');
    await page.keyboard.press('Escape');
    await page.getByRole('region', { name: 'Release of all living hostages' }).waitFor({ state: 'detached' });
  });

  it('show what a mark opens without being scrolled to, until Escape or the button closes it', async () => {
    const page = await charts();
    const mark = marksOf(page, 'Status by phase').first();
    const behind = page.getByRole('status').getByRole('link', { name: 'Release of all living hostages' });
    await mark.press('Enter');
    const box = await behind.boundingBox();
    expect(box === null ? Infinity : box.y + box.height).toBeLessThanOrEqual(page.viewportSize()?.height ?? 0);
    expect(await axeViolations(page)).toEqual([]);
    await behind.focus();
    await page.keyboard.press('Escape');
    await behind.waitFor({ state: 'detached' });
    expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
    await mark.press('Enter');
    await page.getByRole('region', { name: 'Status by phase' }).getByRole('button', { name: 'Close' }).click();
    await behind.waitFor({ state: 'detached' });
  });

  it('are drawn in the colours that the system forces on the page', async () => {
    const page = await charts();
    await page.emulateMedia({ forcedColors: 'active' });
    const picture = page.locator('.figure svg').first();
    await expect.poll(() => picture.locator(':scope > rect').first().getAttribute('fill')).toBe('Canvas');
    const fills = await picture.locator('rect, path, text').evaluateAll((all) => all.flatMap((each) => each.getAttribute('fill') ?? []));
    expect(fills.filter((fill) => /^#|rgb/.test(fill))).toEqual([]);
  });

  it('have their keys in the list of keys', async () => {
    const page = await charts();
    const dialog = page.getByRole('dialog', { name: 'Keys' });
    // the keys come after the page answers
    const isOpen = () => dialog.isVisible().then((open) => open || page.keyboard.press('?').then(() => false));
    await expect.poll(isOpen, { interval: 500, timeout: 10_000 }).toBe(true);
    await dialog.getByRole('heading', { name: 'On the marks of a chart' }).waitFor();
    await dialog.getByText('nearest mark of the bar above and below').waitFor();
  });

  it.each([
    ['light', 1440, '?view=charts'],
    ['dark', 1440, '?view=charts'],
    ['light', 375, '?view=charts'],
    ['light', 1440, '?view=tables'],
    ['dark', 375, '?view=charts&q=zzzz'],
  ] as const)('have no fault that axe knows: %s, %i px, %s', async (theme, width, path) => {
    const { page } = await openPage({ path, theme, width });
    await whenStarted(page);
    await page.getByRole('heading', { name: 'Status by phase' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it('have no fault that axe knows while one is taken away', async () => {
    const page = await charts();
    await page.getByRole('button', { name: 'Export “Scores”' }).click();
    await page.getByRole('dialog').getByRole('img').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Export “Scores”');
  });
});

/** The fields of an entry of BibTeX: what stands in braces that are balanced. */
function bibtexFields(entry: string): Record<string, string> {
  expect(entry).toMatch(/^@misc\{[\w-]+,\n[^]*\n\}\n$/);
  return Object.fromEntries(
    [...entry.matchAll(/^ {2}(\w+) = \{((?:[^{}]|\{[^{}]*\})*)\},$/gm)].map(([, name = '', value = '']) => [name, value]),
  );
}

describe.each(['Light', 'Dark'])('files of every figure, %s', (colours) => {
  it.each(words)('%s', async (word) => {
    const page = await charts();
    const told = await sentences(page, word);
    await page.getByRole('button', { name: `Export “${word}”` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: colours, exact: true }).check();

    const svg = await saved(page, 'SVG');
    expect(svg.name).toMatch(/^gaza-ceasefire_[a-z-]+_all_\d{4}-\d\d-\d\d_en\.svg$/);
    const read = await page.evaluate((text) => {
      const file = new DOMParser().parseFromString(text, 'image/svg+xml');
      const ids = [...file.querySelectorAll('[id]')].map(({ id }) => id);
      return {
        fault: file.querySelector('parsererror')?.textContent ?? null,
        description: file.querySelector('desc')?.textContent ?? '',
        twice: ids.filter((id, at) => ids.indexOf(id) !== at),
        size: [file.documentElement.getAttribute('width'), file.documentElement.getAttribute('height')],
      };
    }, svg.bytes.toString());
    expect(read).toMatchObject({ fault: null, twice: [] });
    const [width = 0, height = 0] = read.size.map(Number);
    expect(width).toBe(1200);
    expect(height).toBe(675);
    for (const sentence of told) expect(read.description).toContain(sentence);
    // the faces that its texts are set in, and no other: none is slanted, and no letter is beyond Latin-1
    const faces = [...svg.bytes.toString().matchAll(/@font-face \{ font-family: "([^"]+)"; font-style: (\w+); font-weight: ([\d ]+);/g)];
    expect(faces.map(([, ...face]) => face.join(' '))).toEqual([
      'IBM Plex Sans normal 400',
      'IBM Plex Sans normal 600',
      'Source Serif 4 normal 400 600',
    ]);
    // no reference to elsewhere: every address is a name, an inner id, or the one that reopens the view
    const addresses = [...svg.bytes.toString().matchAll(/(?:href|src)="([^"]*)"|url\(([^)]*)\)/g)].map(
      ([, one, other]) => one ?? other ?? '',
    );
    expect(addresses.filter((address) => !/^#|^data:font/.test(address))).toEqual([]);

    const png = await saved(page, 'PNG, 2400 pixels wide');
    expect(pngSize(png.bytes)).toEqual({ width: 2 * width, height: 2 * height });
    expect(pngTexts(png.bytes)).toMatchObject({ Description: read.description, Software: 'Phasewatch', URL: `${page.url()}&v=1` });

    const csv = await saved(page, /^CSV of what is shown/);
    const rows: string[][] = parse(csv.bytes, { bom: true });
    expect(rows).toHaveLength(told.length + 1);
    for (const [at, row] of rows.entries()) expect(row.at(-1)).toBe(at === 0 ? 'address' : `${page.url()}&v=1`);
    const json = JSON.parse((await saved(page, 'JSON')).bytes.toString()) as { rows: Record<string, string | number | null>[] };
    expect(json.rows.map(({ sentence }) => sentence)).toEqual(told);
    const header = rows[0] ?? [];
    for (const [at, row] of json.rows.entries())
      for (const name of header.slice(0, header.indexOf('made')))
        expect(rows[at + 1]?.[header.indexOf(name)]).toBe(String(row[name] ?? ''));

    for (const scale of [1, 4]) {
      const { bytes } = await saved(page, `PNG, ${width * scale} pixels wide`);
      expect(pngSize(bytes)).toEqual({ width: width * scale, height: height * scale });
    }
    expect(parse((await saved(page, /^CSV of all/)).bytes, { bom: true })).toEqual(rows);
    const cited = (await saved(page, 'Citation, text')).bytes.toString();
    expect(cited).toContain(`${page.url()}&v=1`);
    const bibtex = (await saved(page, 'Citation, BibTeX')).bytes.toString();
    expect(bibtexFields(bibtex)).toMatchObject({ author: '{Phasewatch}', url: `${page.url()}&v=1`, year: /\d{4}/.exec(cited)?.[0] });
  });
});

it('takes a table away that is never drawn: its rows and its citation, no picture', async () => {
  const page = await charts();
  await page.getByRole('button', { name: 'Export “Who is named in connection with what”' }).click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByRole('table').locator('tbody tr').count()).toBe(16);
  expect(await dialog.getByRole('button', { name: /SVG|PNG|image/ }).count()).toBe(0);
  const rows: string[][] = parse((await saved(page, /^CSV of what is shown/)).bytes, { bom: true });
  expect(rows).toHaveLength(17);
  expect(rows[1]?.slice(0, 3)).toEqual(['Civilians in Gaza', 'benefits', 'Humanitarian aid into the Gaza Strip']);
});

it.each([
  ['dark', 1440],
  ['light', 375],
] as const)('shows a table that is taken away on the ground of the page, as wide as there is room: %s, %i px', async (theme, width) => {
  const page = await charts({ theme, width });
  await page.getByRole('button', { name: 'Export “Who is named in connection with what”' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('table').waitFor();
  const seen = await dialog.evaluate((element) => ({
    grounds: [...element.querySelectorAll('.export-preview, .figure-table')].map((own) => getComputedStyle(own).backgroundColor),
    hidden: element.scrollWidth - element.clientWidth,
    scrolled: element.scrollTop,
    titleBeyond: Math.max(0, (element.querySelector('caption span')?.getBoundingClientRect().right ?? Infinity) - innerWidth),
  }));
  expect(seen).toEqual({ grounds: ['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)'], hidden: 0, scrolled: 0, titleBeyond: 0 });
  expect(await axeViolations(page)).toEqual([]);
});

it('says in words that a filter leaves nothing, and offers what there still is to take', async () => {
  const page = await charts({ path: '?view=charts&q=zzzz', word: 'Scores' });
  const section = page.getByRole('region', { name: 'Status by phase' });
  const words = 'The filter leaves no milestone. Gaza ceasefire plan, as one undated source reports it: milestones by status. ';
  await section.getByText(`${words}Narrowed to the word “zzzz”: 0 of 17 milestones.`).waitFor();
  expect(await section.getByRole('table').count()).toBe(0);
  await section.getByRole('button', { name: 'Export “Status by phase”' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('The filter leaves no milestone.').waitFor();
  expect(await dialog.getByRole('button').allInnerTexts()).toEqual(['CSV of all, 7 rows', 'Close']);
  expect(await dialog.getByRole('radio').count()).toBe(0);
  const rows: string[][] = parse((await saved(page, /^CSV of all/)).bytes, { bom: true });
  expect(rows).toHaveLength(8);
});

it('names the file of a filtered figure and cites it by its filter; what no filter touches by none', async () => {
  const page = await charts({ path: '?view=charts&phase=one&status=full' });
  await page.getByRole('button', { name: 'Export “Status by phase”' }).click();
  const cited = await saved(page, 'Citation, text');
  expect(cited.name).toMatch(/^gaza-ceasefire_status-by-phase_one_status-full_\d{4}-\d\d-\d\d_en_citation\.txt$/);
  expect(cited.bytes.toString()).toContain('Phase one only. Narrowed to status full: 1 of 5 milestones.');
  expect((await saved(page, /^CSV of all/)).name).toMatch(/^gaza-ceasefire_status-by-phase_one_\d{4}-\d\d-\d\d_en_all\.csv$/);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Export “Scores”' }).click();
  expect((await saved(page, 'JSON')).name).toMatch(/^gaza-ceasefire_scores_one_\d{4}-\d\d-\d\d_en\.json$/);
});

it('saves once where it is clicked twice', async () => {
  const page = await charts();
  await page.getByRole('button', { name: 'Export “Scores”' }).click();
  const names: string[] = [];
  page.on('download', (file) => names.push(file.suggestedFilename()));
  await page.getByRole('dialog').getByRole('button', { name: 'JSON' }).dblclick();
  await saved(page, 'Citation, BibTeX');
  expect(names.map((name) => name.split('.').at(-1))).toEqual(['json', 'bib']);
});

it('leaves address and filter out of a file where that is asked for, and says that there is a filter', async () => {
  const page = await charts({ path: '?view=charts&status=full' });
  await page.getByRole('button', { name: 'Export “Status by phase”' }).click();
  await page.getByRole('checkbox', { name: 'Address inside' }).uncheck();
  expect(pngTexts((await saved(page, 'PNG, 1200 pixels wide')).bytes)).not.toHaveProperty('URL');
  expect((await saved(page, 'SVG')).bytes.toString()).not.toContain('view=charts');
  await page.getByRole('checkbox', { name: 'Filter inside' }).uncheck();
  const { name, bytes } = await saved(page, 'JSON');
  expect(bytes.toString()).toContain('Narrowed to a filter that is not told: 1 of 17 milestones.');
  expect(name + bytes.toString()).not.toMatch(/status full|status.full/);
});

it('loads what draws charts only where a chart is shown', async () => {
  const { page } = await openPage();
  const scripts: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.text().catch(() => ''));
  });
  await page.reload();
  await whenStarted(page);
  const drawsCharts = async () => {
    await page.waitForLoadState('networkidle');
    return (await Promise.all(scripts)).some((script) => script.includes('recharts-'));
  };
  for (const door of ['Network', 'Sequence', 'Milestones']) await page.getByRole('button', { name: door, exact: true }).click();
  await page.getByRole('button', { name: 'Release of all living hostages', exact: true }).click();
  await page.getByRole('region', { name: 'Release of all living hostages' }).waitFor();
  expect(scripts.length).toBeGreaterThan(3);
  expect(await drawsCharts()).toBe(false);
  await page.getByRole('button', { name: 'Charts', exact: true }).click();
  await page.getByRole('heading', { name: 'Scores', exact: true }).waitFor();
  expect(await drawsCharts()).toBe(true);
});
