import type { Browser, Locator, Page } from 'playwright';
import { median } from './median.ts';

/** What an interaction costs, in milliseconds. */
export interface Cost {
  /** From the input to the next paint, median. Event timing tells of nothing under 16 ms, which counts as 16. */
  readonly toNextPaint: number;
  /** The longest task over 50 ms while it was done, or 0: median of the rounds, so that what else the machine does is not counted. */
  readonly longestTask: number;
}

interface Action {
  readonly name: string;
  /** What must be on screen, in words, for the action to be possible. */
  readonly needs: (page: Page) => Locator;
  readonly act: (page: Page) => Promise<void>;
  /** Back to where it began; not measured. */
  readonly undo: (page: Page) => Promise<void>;
}

const radio = (page: Page, name: string) => page.getByRole('radiogroup', { name: 'Phase' }).getByRole('radio', { name });
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search milestones' });
/** Found by its mark: to look for roles among 5,000 rows takes the driver longer than it waits. */
const firstMilestone = (page: Page) => page.locator('[data-row]').first();

const actions: readonly Action[] = [
  {
    name: 'toggle a phase',
    needs: (page) => radio(page, 'Phase two'),
    act: (page) => radio(page, 'Phase two').click(),
    undo: (page) => radio(page, 'All phases').click(),
  },
  {
    name: 'type in the search',
    needs: search,
    act: async (page) => {
      await search(page).focus();
      for (const letter of 'withdraw') await page.keyboard.press(letter);
    },
    undo: (page) => search(page).fill(''),
  },
  {
    name: 'open a milestone',
    needs: firstMilestone,
    act: async (page) => {
      const { x, y } = await middleOf(firstMilestone(page));
      await page.mouse.click(x, y);
    },
    undo: (page) => page.keyboard.press('Escape'),
  },
];

/** Where it stands. A chunk of rows that has just come has no place before it is laid out with a later frame. */
async function middleOf(row: Locator): Promise<{ x: number; y: number }> {
  for (let tries = 0; tries < 40; tries += 1) {
    const box = await row.boundingBox();
    if (box !== null) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await row.page().waitForTimeout(50);
  }
  throw new Error('The first row is not on the page.');
}

export interface Measured {
  readonly action: string;
  /** A sentence where it could not be measured. */
  readonly cost: Cost | string;
}

/** Does each action several times at an address whose lists hold at least so many rows. */
export async function measureInteractions(browser: Browser, address: string, rows: number, rounds: number): Promise<Measured[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(address);
  const there = await rowsArrive(page, rows);
  const measured: Measured[] = [];
  for (const action of actions) {
    const missing = there ?? (await whatIsMissing(action.needs(page)));
    measured.push({
      action: action.name,
      cost: missing ?? (await costOf(page, action, rounds).catch((reason: unknown) => firstLine(reason))),
    });
  }
  await context.close();
  return measured;
}

const firstLine = (reason: unknown) => `failed: ${String(reason).split('\n', 1)[0]}`;

/** Waits a moment for what an earlier action may have taken away; null where it is there. */
async function whatIsMissing(needed: Locator): Promise<string | null> {
  return needed.waitFor({ timeout: 15_000 }).then(
    () => null,
    () => `not on the page: ${needed.toString()}`,
  );
}

/** Null once the lists hold the rows and the page is quiet; else what is missing. */
async function rowsArrive(page: Page, rows: number): Promise<string | null> {
  const items = page.locator('[data-row]');
  const deadline = Date.now() + 20_000;
  while ((await items.count()) < rows) {
    if (Date.now() > deadline) return `not on the page: ${rows} milestones; ${await items.count()} are`;
    await page.waitForTimeout(250);
  }
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1000);
  return null;
}

async function costOf(page: Page, { act, undo }: Action, rounds: number): Promise<Cost> {
  await act(page);
  await undo(page);
  const costs: Cost[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.waitForTimeout(300);
    await watch(page);
    await act(page);
    costs.push(await watched(page));
    await undo(page);
  }
  return { toNextPaint: median(costs.map((cost) => cost.toNextPaint)), longestTask: median(costs.map((cost) => cost.longestTask)) };
}

interface Watch extends Cost {
  stop: () => void;
}

/** Starts listening in the page. https://www.w3.org/TR/event-timing/ : an interaction lasts as long as its longest event. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = { toNextPaint: 16, longestTask: 0, stop: () => {} };
    const events = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEventTiming & { interactionId?: number })[]) {
        if (entry.interactionId) seen.toNextPaint = Math.max(seen.toNextPaint, entry.duration);
      }
    });
    events.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    const tasks = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longestTask = Math.max(seen.longestTask, duration);
    });
    tasks.observe({ type: 'longtask' });
    seen.stop = () => [events, tasks].forEach((observer) => observer.disconnect());
    Object.assign(window, { benchWatch: seen });
  });
}

async function watched(page: Page): Promise<Cost> {
  await page.waitForTimeout(400);
  return page.evaluate(() => {
    const { benchWatch } = window as unknown as { benchWatch: Watch };
    benchWatch.stop();
    return { toNextPaint: benchWatch.toNextPaint, longestTask: benchWatch.longestTask };
  });
}
