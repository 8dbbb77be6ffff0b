import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { axeViolations, openPage, type Visit, whenStarted } from './harness.ts';
import { here, tiesSaid } from './tiesSaid.ts';

async function network(visit: Visit = {}): Promise<Page> {
  const { page } = await openPage({ path: '?view=network', ...visit });
  await whenStarted(page);
  await page.getByRole('region', { name: 'Actor network' }).waitFor();
  return page;
}

/** Presses a key until the focus is on a node whose name begins so. */
async function goTo(page: Page, name: string, key: string): Promise<void> {
  for (let presses = 0; presses < 30; presses += 1) {
    if ((await here(page)).startsWith(name)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never came to “${name}”; it ended at “${await here(page)}”.`);
}

describe('the network by keyboard alone', () => {
  it('is one stop for the tab key, whatever it holds', async () => {
    const page = await network();
    await page.getByRole('searchbox', { name: 'Find a node of the drawing' }).focus();
    await page.keyboard.press('Tab');
    expect(await here(page)).toMatch(/^.+, actor, /);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.network-nodes'))).toBeNull();
    const stops = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('.network :is(button, a, input, summary)')]
          .filter(({ tabIndex }) => tabIndex === 0)
          .filter((one) => one.closest('.network-nodes')).length,
    );
    expect(stops).toBe(1);
  });

  it('answers who met in Cairo', async () => {
    const page = await network();
    await page.getByRole('searchbox', { name: 'Find a node of the drawing' }).focus();
    await page.keyboard.press('Tab');
    await goTo(page, 'Cairo', 'ArrowRight');
    const said = (await tiesSaid(page)).join('\n');
    for (const who of ['intelligence chief of Turkey', 'intelligence chief of Egypt', 'prime minister of Qatar'])
      expect(said.toLowerCase()).toMatch(new RegExp(who.split(' of ').toReversed().join('’s '), 'i'));
  });

  it('answers for which phase-two milestones no one responsible is named', async () => {
    const page = await network({ path: '?view=network&phase=two' });
    const names = await page
      .locator('.network-nodes [aria-label*="milestone, no step reported, no one named responsible"]')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label')?.split(',')[0]));
    expect(names.toSorted((a = '', b = '') => a.localeCompare(b))).toEqual([
      'Deployment of an international stabilization force',
      'Disarmament of Hamas',
      'Governing body in Gaza under a unified Gazan authority',
      'International governing body for Gaza',
    ]);
  });

  it('answers what is to happen together with the further withdrawal', async () => {
    const page = await network();
    await page.getByRole('searchbox', { name: 'Find a node of the drawing' }).focus();
    await page.keyboard.press('Tab');
    await goTo(page, 'Cairo', 'ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Home');
    await goTo(page, 'Further withdrawal', 'ArrowDown');
    await page.keyboard.press('Enter');
    const spread = page.getByRole('region', { name: 'Further withdrawal of Israeli forces' });
    await spread.waitFor();
    expect(await spread.innerText()).toMatch(/Deployment of an international stabilization force goes together with\s*this/);
  });

  it('answers what links Qatar to the Civil Military Coordination Center, and in whose words', async () => {
    const page = await network();
    await page.getByRole('searchbox', { name: 'Find a node of the drawing' }).focus();
    await page.keyboard.press('Tab');
    await goTo(page, 'Qatar’s prime minister', 'ArrowDown');
    const follow = async (said: RegExp) => {
      const line = page.locator('.network-line');
      for (let presses = 0; presses < 12; presses += 1) {
        await page.keyboard.press('n');
        if (said.test(await line.innerText())) break;
      }
      expect(await line.innerText()).toMatch(said);
      await page.keyboard.press('Enter');
    };
    await follow(/took part in talks in Cairo/);
    await follow(/Talks in Cairo agreed Coordination with the Civil Military Coordination Center: stated, hedge reported/);
    await follow(/Civil Military Coordination Center is a partner in/);
    expect(await here(page)).toMatch(/^Civil Military Coordination Center/);
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    expect(await here(page)).toMatch(/^Cairo/);
  });
});

/** The drawing as it stands in the page. */
const picture = (page: Page) => page.locator('.network-picture svg').first().innerHTML();

describe('the network on screen', () => {
  it('moves no node that stays when the phase changes, and nothing once it is drawn', async () => {
    const page = await network();
    const places = () =>
      page.evaluate(() =>
        Object.fromEntries(
          [...document.querySelectorAll<HTMLElement>('.network-node')].map((node) => [
            node.dataset.nodeButton,
            `${node.style.left} ${node.style.top}`,
          ]),
        ),
      );
    const before = await places();
    const drawn = await picture(page);
    await page.waitForTimeout(3000);
    expect(await places()).toEqual(before);
    expect(await picture(page)).toBe(drawn);
    await page.getByRole('radio', { name: 'Phase two' }).check({ force: true });
    await page.getByText('5 milestones').first().waitFor();
    const after = await places();
    expect(Object.keys(after).length).toBeLessThan(Object.keys(before).length);
    for (const [id, place] of Object.entries(after)) expect(place, id).toBe(before[id]);
  });

  it('says the tie whose line is pressed, and keeps a chosen node in sight beside what it opens', async () => {
    const page = await network();
    const middle = await page
      .locator('.network-picture svg [data-tie]')
      .first()
      .evaluate((path: SVGPathElement) => {
        const { x, y } = path.getPointAtLength(path.getTotalLength() / 2);
        const { left, top, width } = path.ownerSVGElement?.getBoundingClientRect() ?? new DOMRect();
        const zoom = width / (path.ownerSVGElement?.viewBox.baseVal.width ?? width);
        return { x: left + x * zoom, y: top + y * zoom };
      });
    await page.mouse.click(middle.x, middle.y);
    await page.getByText(/^Tie \d of \d\./).waitFor();
    await page.locator('[data-node-button="hamas"]').click();
    await page.getByRole('region', { name: 'Hamas' }).waitFor();
    const shown = async () => {
      const stage = await page.locator('.network-stage').boundingBox();
      const node = await page.locator('[data-node-button="hamas"]').boundingBox();
      return stage !== null && node !== null && node.x >= stage.x && node.x + node.width <= stage.x + stage.width + 1;
    };
    await expect.poll(shown).toBe(true);
  });

  it('gives the focus a place when all is shown again', async () => {
    const page = await network({ path: '?view=network&around=egypt.1' });
    await page.getByRole('button', { name: 'Show all', exact: true }).press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('network');
  });

  it('is the same picture, byte for byte, whenever it is loaded', async () => {
    const page = await network();
    const first = await picture(page);
    expect(first.length).toBeGreaterThan(10_000);
    for (let loads = 1; loads < 10; loads += 1) {
      await page.reload();
      await page.getByRole('region', { name: 'Actor network' }).waitFor();
      await page.locator('.network-picture svg [data-tie]').first().waitFor({ state: 'attached' });
      expect(await picture(page)).toBe(first);
    }
  });

  it('keeps every label inside its chip', async () => {
    const page = await network({ path: '?view=network&inferred=1' });
    await page.waitForLoadState('networkidle');
    const outside = await page.evaluate(() =>
      [...document.querySelectorAll('.network-picture [data-node]')].flatMap((node) => {
        const [chip, label] = ['rect', 'text'].map((name) => node.querySelector<SVGGraphicsElement>(name)?.getBBox());
        if (chip === undefined || label === undefined) return ['nothing drawn'];
        const inside =
          label.x >= chip.x &&
          label.x + label.width <= chip.x + chip.width &&
          label.y >= chip.y &&
          label.y + label.height <= chip.y + chip.height;
        return inside ? [] : [node.textContent];
      }),
    );
    expect(outside).toEqual([]);
  });

  it('has its twins with the same ties, and stands as tables on a narrow screen', async () => {
    const page = await network();
    const counted = /; (\d+) ties/.exec(await page.locator('.network-head').innerText())?.[1];
    await page.getByRole('button', { name: 'Table of ties' }).click();
    const table = page.getByRole('table', { name: /Ties of the actor network/ });
    await table.waitFor();
    expect(await table.locator('tbody tr').count()).toBe(Number(counted));
    expect(page.url()).toContain('view=ties');
    const narrow = await network({ width: 375, height: 812 });
    await narrow.getByRole('table', { name: /Ties of the actor network/ }).waitFor();
    expect(await narrow.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  });

  it.each([
    ['light', { theme: 'light' }],
    ['dark', { theme: 'dark' }],
    ['forced colours', { forcedColors: true }],
    ['a phone', { width: 375, height: 812 }],
    ['400 % zoom', { width: 320, height: 256 }],
  ] as const)('has no violations axe can find: %s', async (_name, visit) => {
    for (const path of ['?view=network', '?view=matrix', '?view=ties'])
      expect(await axeViolations(await network({ path, ...visit })), path).toEqual([]);
  });
});

describe('the network as files', () => {
  it('leaves exactly as it is seen, with where it comes from inside', async () => {
    const page = await network({ path: '?view=network&phase=two&inferred=1' });
    const nodes = await page.locator('.network-node').count();
    const ties = Number(/; (\d+) ties?/.exec(await page.locator('.network-head').innerText())?.[1]);
    await page.getByText('Export', { exact: true }).click();
    const saved = async (word: string) => {
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: word, exact: true }).click()]);
      return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
    };
    const gexf = (await saved('Gephi, GEXF 1.3')).bytes.toString();
    expect([gexf.match(/<node /g)?.length, gexf.match(/<edge /g)?.length]).toEqual([nodes, ties]);
    for (const said of ['gaza-ceasefire@', 'Phase two; all ties', 'view=network&amp;phase=two']) expect(gexf).toContain(said);
    const json = JSON.parse((await saved('JSON')).bytes.toString()) as { nodes: unknown[]; ties: unknown[] };
    expect([json.nodes.length, json.ties.length]).toEqual([nodes, ties]);
    const svg = (await saved('Picture, SVG')).bytes.toString();
    expect(svg.match(/data-node=/g)?.length).toBe(nodes);
    expect(svg).not.toMatch(/href|var\(|url\(/);
    const png = await saved('Picture, PNG, 4x');
    expect(png.name).toMatch(/^phasewatch-gaza-ceasefire-\d+-network@4x\.png$/);
    const size = /width="(\d+)" height="(\d+)"/
      .exec(svg)
      ?.slice(1)
      .map((side) => Number(side) * 4);
    expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual(size);
  });
});

describe('a network of 2,000 nodes and 8,000 ties', () => {
  it('is drawn where it is in sight, and walked by keyboard all the same', async () => {
    const page = await network({ path: '?scenario=ties&agreement=ties-2000&view=network' });
    await page.locator('.network-canvas').waitFor();
    await page.waitForFunction(() => document.querySelectorAll('.network-node').length > 5);
    expect(await page.locator('.network-node').count()).toBeLessThan(400);
    await page.getByRole('searchbox', { name: 'Find a node of the drawing' }).fill('milestone 276');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.startsWith('Milestone 276, milestone'));
    const said = await tiesSaid(page);
    expect(said.length).toBeGreaterThan(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowLeft');
    expect(await here(page)).toMatch(/, meeting, /);
    expect(await page.evaluate(() => document.activeElement?.getBoundingClientRect().top)).toBeLessThan(900);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('is narrowed to the surroundings of a node by a key, and by its link', async () => {
    const page = await network({ path: '?scenario=ties&agreement=ties-2000&view=network' });
    await page.getByRole('searchbox', { name: 'Find a node of the drawing' }).fill('milestone 276');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.startsWith('Milestone 276, milestone'));
    await page.keyboard.press('1');
    await page.getByText('Only what is tied to Milestone 276 is shown.').waitFor();
    expect(page.url()).toMatch(/around=milestone-276\.1/);
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByText('700 actors').waitFor();
  });
});
