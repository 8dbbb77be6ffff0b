import type { Browser, Page } from 'playwright';
import type { Line } from './Line.ts';
import { median } from './median.ts';

/** Where an act is recorded and seen, and how many rows its page has. */
interface Place {
  readonly what: string;
  readonly search: string;
  readonly agreement: string;
  readonly rows: number;
}

const places: readonly Place[] = [
  { what: 'the shipped agreement', search: '', agreement: 'gaza-ceasefire', rows: 10 },
  { what: '600 milestones and 20,000 entries', search: '?scenario=many&agreement=many-entries', agreement: 'many-entries', rows: 600 },
];

/**
 * From the key that takes an act back, or brings it again, to the frame after the score on the page is another: the act is sent,
 * written to IndexedDB, answered, laid over the record, counted and painted.
 */
export async function appendedLines(browser: Browser, address: string, rounds: number): Promise<Line[]> {
  const lines: Line[] = [];
  for (const place of places) {
    const took = await tookAt(browser, address, place, rounds).catch((reason: unknown) => String(reason).split('\n', 1)[0] ?? '');
    const measured = typeof took === 'string' ? `could not be measured: ${took}` : `${took.toFixed(0)} ms`;
    lines.push({ what: `an act recorded and on the screen, ${place.what}`, measured, limit: '', holds: null });
  }
  return lines;
}

async function tookAt(browser: Browser, address: string, { search, agreement, rows }: Place, rounds: number): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(() => localStorage.setItem('phasewatch.author', 'Analyst A'));
    await page.goto(address + search);
    await page
      .locator('[data-row]')
      .nth(rows - 1)
      .waitFor({ timeout: 60_000, state: 'attached' });
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(1000);
    await assessLower(page, agreement);
    await heardOf(page, agreement);
    const took: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      for (const key of ['Control+z', 'Control+Shift+z']) {
        await watchBars(page);
        await page.keyboard.press(key);
        const seen = await page.evaluate(() => (globalThis as typeof globalThis & { barsChanged: Promise<number> }).barsChanged);
        // the first fetches the parts that record
        if (round > 0) took.push(seen);
        await page.waitForTimeout(300);
      }
    }
    return median(took);
  } finally {
    await context.close();
  }
}

/** An own assessment of the first milestone that has points, at none of them: undoing it moves the score. */
async function assessLower(page: Page, agreement: string): Promise<void> {
  const problem = await page.evaluate(async (id) => {
    const path = `api/agreements/${id}`;
    const record = await (await fetch(path)).json();
    const inBar = new Set(record.milestones.flatMap((one: { id: string; phase: string | null }) => (one.phase === null ? [] : [one.id])));
    const held = record.assessments.findLast(
      ({ milestone, status }: { milestone: string; status: string }) => inBar.has(milestone) && status === 'full',
    );
    const today = new Date().toISOString().slice(0, 10);
    const own = { id: 'own-assessment', status: 'minimum', basis: null, defensible: ['minimum'], reason: 'Lower.', validFrom: today };
    const thing = { ...held, ...own, claims: [] };
    const act = { act: 'act-of-bench', after: record.edition.entries, by: 'Analyst A', entries: [{ op: 'put', why: 'Measured', thing }] };
    const answer = await fetch(`${path}/entries`, { method: 'POST', body: JSON.stringify(act) });
    return answer.status === 201 ? null : answer.text();
  }, agreement);
  if (problem !== null) throw new Error(problem);
}

/** The page hears of it as of what another tab records: told again until a bar says something else. */
async function heardOf(page: Page, agreement: string): Promise<void> {
  const before = await barsOf(page);
  for (let tries = 0; tries < 20; tries += 1) {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches this origin alone
    await page.evaluate((id) => new BroadcastChannel('phasewatch-ledgers').postMessage(id), agreement);
    await page.waitForTimeout(1000);
    if ((await barsOf(page)) !== before) return;
  }
  throw new Error('The page did not hear of the act.');
}

const barsOf = (page: Page): Promise<string> =>
  page.getByRole('progressbar').evaluateAll((bars) => bars.map((bar) => bar.getAttribute('aria-valuetext')).join());

/** Begins to listen; what the page then promises is the milliseconds from the next key to the frame after a bar says something else. */
async function watchBars(page: Page): Promise<void> {
  await page.evaluate(() => {
    const barsChanged = new Promise<number>((resolve, reject) => {
      const values = () => [...document.querySelectorAll('[role=progressbar]')].map((bar) => bar.getAttribute('aria-valuetext')).join();
      const before = values();
      let start = 0;
      const began = ({ timeStamp, key }: KeyboardEvent) => key.toLowerCase() === 'z' && (start = timeStamp);
      addEventListener('keydown', began, { capture: true });
      const late = setTimeout(() => reject(new Error('Nothing changed within 10 seconds.')), 10_000);
      const look = () => {
        if (start === 0 || values() === before) return requestAnimationFrame(look);
        removeEventListener('keydown', began, { capture: true });
        clearTimeout(late);
        return requestAnimationFrame(() => resolve(performance.now() - start));
      };
      look();
    });
    Object.assign(globalThis, { barsChanged });
  });
}
