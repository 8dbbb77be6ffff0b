import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Page } from 'playwright';
import { getDocumentProxy } from 'unpdf';
import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { dataPackageSchema } from '#tests/fixtures/frictionless.ts';
import article from '#mocks/agreements/gaza-ceasefire.json';
import { axeViolations, command, openPage, whenStarted } from './harness.ts';

async function briefing(query = '', width = 1440): Promise<Page> {
  const { page } = await openPage({ path: `?view=briefing${query}`, width });
  await whenStarted(page);
  await page.locator('.briefing[data-ready]').waitFor();
  return page;
}

async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button, exact: true }).click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** A tag of a PDF's structure, as those who cannot see the sheet are told it. */
interface Tag {
  readonly role: string;
  readonly alt: string | undefined;
}

type Tree = NonNullable<Awaited<ReturnType<Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>['getStructTree']>>>;

/** Every tag of every sheet, in reading order. */
async function tagsOf(pdf: Awaited<ReturnType<typeof getDocumentProxy>>): Promise<Tag[]> {
  const tags: Tag[] = [];
  const walk = (node: Tree | { readonly type: string }) => {
    if (!('role' in node)) return;
    tags.push({ role: node.role, alt: 'alt' in node ? String(node.alt) : undefined });
    node.children.forEach(walk);
  };
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const tree = await (await pdf.getPage(number)).getStructTree();
    if (tree !== null) walk(tree);
  }
  return tags;
}

/** The texts of a PDF, sheet by sheet, with their distance from the foot of the sheet in points; what it says of itself. */
async function readPdf(page: Page) {
  const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true });
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const sheets = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number);
    const { items } = await sheet.getTextContent();
    const lines = items.flatMap((item) =>
      'str' in item && item.str.trim() !== '' ? [{ text: item.str, y: Number(item.transform[5]) }] : [],
    );
    const [, , width = 0, height = 0] = sheet.view;
    sheets.push({
      lines,
      text: lines
        .map(({ text }) => text)
        .join(' ')
        .replace(/\s+/g, ' '),
      width,
      height,
    });
  }
  const tags = await tagsOf(pdf);
  const { info } = (await pdf.getMetadata()) as { info: { Language?: string; Title?: string } };
  return { sheets, tags, info };
}

const milestones = article.entries.flatMap(({ thing }) => (thing.type === 'milestone' ? [thing] : []));
/** Without what line ends add or take. */
const squeezed = (text: string) => text.replaceAll(/[\s\u00AD-]+/g, '');

describe('the briefing on paper', () => {
  it('is tagged, says its language, and numbers its sheets to the last', async () => {
    const page = await briefing();
    const { sheets, tags, info } = await readPdf(page);
    const counted = (role: string) => tags.filter((tag) => tag.role === role).length;
    expect(counted('H1')).toBe(1);
    expect(counted('H2')).toBe(await page.locator('.briefing-sheet h2').count());
    expect(counted('TH')).toBeGreaterThanOrEqual(await page.locator('.briefing-sheet th').count());
    expect(counted('TD')).toBeGreaterThan(milestones.length);
    const pictures = await page.locator('.briefing-sheet svg[role=img]').count();
    expect(pictures).toBeGreaterThan(3);
    expect(tags.filter(({ role, alt }) => role === 'Figure' && (alt ?? '').length > 10).length).toBeGreaterThanOrEqual(pictures);
    expect(info.Language).toBe('en');
    expect(sheets.length).toBeGreaterThan(3);
    for (const [at, { text }] of sheets.entries()) {
      expect(text).toContain(`Page ${at + 1} of ${sheets.length}`);
      expect(text).toContain('Information cut-off: not stated.');
    }
  });

  it('shows every milestone, uncut: a row is on one sheet, name, status and quote', async () => {
    const page = await briefing();
    const rows = await page
      .locator('.briefing-sheet tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.querySelectorAll('td, th')].map(({ textContent }) => textContent)));
    expect(rows.length).toBeGreaterThan(milestones.length + article.entries.filter(({ thing }) => thing.type === 'claim').length - 1);
    const { sheets } = await readPdf(page);
    const texts = sheets.map(({ text }) => squeezed(text));
    for (const cells of rows) {
      // each cell whole, all of them on the same sheet
      const on = texts.filter((text) => cells.every((cell) => text.includes(squeezed(cell ?? ''))));
      expect(on.length, cells.join(' | ')).toBeGreaterThan(0);
    }
    const everything = texts.join('');
    expect(milestones.filter(({ title }) => !everything.includes(squeezed(title ?? '')))).toEqual([]);
    // nothing runs out of the sheet
    for (const { lines, height } of sheets) for (const { text, y } of lines) expect(y > 20 && y < height - 20, text).toBe(true);
    const cut = await page.evaluate(() => {
      const sheet = document.querySelector('.briefing-sheet')?.getBoundingClientRect();
      return [...document.querySelectorAll('.briefing-sheet *')].filter(
        (part) => part.getBoundingClientRect().right > (sheet?.right ?? 0) + 1,
      ).length;
    });
    expect(cut).toBe(0);
  });

  it('is dark on white, whatever theme the reader has chosen', async () => {
    const page = await briefing();
    await page.evaluate(() => {
      document.documentElement.dataset.theme = 'dark';
    });
    const inks = () =>
      page.evaluate(() =>
        ['.masthead-name a', '#briefing-title'].map((part) => getComputedStyle(document.querySelector(part) ?? document.body).color),
      );
    const [screen] = await inks();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const [masthead, title] = await inks();
    expect(masthead).not.toBe(screen);
    expect(masthead).toBe(title);
  });

  it('comes on A4 and on Letter', async () => {
    const page = await briefing();
    for (const [paper, width, height] of [
      ['A4', 595, 842],
      ['letter', 612, 792],
    ] as const) {
      await page.getByRole('combobox', { name: 'Paper' }).selectOption(paper);
      const [first] = (await readPdf(page)).sheets;
      expect([Math.round(first?.width ?? 0), Math.round(first?.height ?? 0)]).toEqual([width, height]);
    }
  });
});

describe('the briefing as a file', () => {
  it('is a Word document that a parser reads: headings, rows, pictures with words', async () => {
    const page = await briefing();
    const { name, bytes } = await saved(page, 'Word');
    expect(name).toMatch(/^gaza-ceasefire_briefing_all_\d{4}-\d\d-\d\d_en\.docx$/);
    const { value, messages } = await mammoth.convertToHtml({ buffer: bytes }, { styleMap: ["p[style-name='Title'] => h1.title:fresh"] });
    expect(messages).toEqual([]);
    const read = await page.evaluate((html) => {
      const file = new DOMParser().parseFromString(html, 'text/html');
      const texts = (selector: string) => [...file.querySelectorAll(selector)].map(({ textContent }) => textContent);
      return {
        title: texts('h1.title'),
        heads: texts('h1:not(.title)'),
        rows: texts('tr').length,
        pictures: [...file.querySelectorAll('img')].map(({ alt }) => alt),
        text: file.body.textContent,
      };
    }, value);
    const shown = await page.locator('.briefing-sheet').evaluate((sheet) => ({
      title: [...sheet.querySelectorAll('h1')].map(({ textContent }) => textContent),
      heads: [...sheet.querySelectorAll('h2')].map(({ textContent }) => textContent),
      rows: sheet.querySelectorAll('tr').length,
      pictures: sheet.querySelectorAll('.briefing-picture').length,
    }));
    expect(read.title).toEqual(shown.title);
    expect(read.heads).toEqual(shown.heads);
    expect(read.rows).toBe(shown.rows);
    expect(read.pictures.filter((alt) => alt !== '')).toHaveLength(shown.pictures);
    expect(read.text).toContain('Score 73 of 100');
  });

  it('is the same in Markdown', async () => {
    const page = await briefing();
    const { name, bytes } = await saved(page, 'Markdown');
    expect(name).toMatch(/\.md$/);
    const text = bytes.toString();
    const heads = await page.locator('.briefing-sheet h2').allTextContents();
    expect([...text.matchAll(/^## (.*)$/gm)].map(([, head = '']) => head)).toEqual(heads);
    for (const { title } of milestones) expect(text).toContain(title);
  });

  it('obeys the phases and the filter, and says so', async () => {
    const page = await briefing('&phase=two&actor=hamas');
    const sheet = page.locator('.briefing-sheet');
    await sheet.getByText('Phase two; actor Hamas. Scores obey the phase, never a filter.').waitFor();
    expect(await sheet.locator('h2').allTextContents()).not.toContain('Phase one');
    expect(await sheet.getByText('The filter leaves 1 of 5.').count()).toBe(1);
  });

  it('leaves by name, the data package too, from anywhere', async () => {
    const { page } = await openPage({ path: '?view=sequence&phase=two' });
    await whenStarted(page);
    const download = page.waitForEvent('download');
    await command(page, 'data package');
    const zip = await download;
    expect(zip.suggestedFilename()).toMatch(/^gaza-ceasefire_package_.*\.zip$/);
    const files = unzipSync(new Uint8Array(await readFile(await zip.path())));
    const text = (path: string) => new TextDecoder().decode(files[path]);
    const described = parse(dataPackageSchema, JSON.parse(text('datapackage.json')));
    for (const { path } of described.resources) expect(Object.keys(files)).toContain(path);
    for (const line of text('checksums.txt').trimEnd().split('\n')) {
      const [sum = '', path = ''] = line.split('  ');
      expect(
        createHash('sha256')
          .update(files[path] ?? '')
          .digest('hex'),
        path,
      ).toBe(sum);
    }
    expect(text('README.md')).toContain('- Active filters: Phase two');
    await page.getByText('is saved: the whole agreement').waitFor();
  });
});

it('can be read by everybody, wide and narrow', async () => {
  for (const width of [1440, 375]) {
    const page = await briefing('', width);
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }
});
