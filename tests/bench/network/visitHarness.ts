import type { Browser, CDPSession, Page } from 'playwright';
import type { BenchRecordName } from './benchRecords.ts';
import type { Painter } from './harness.ts';

/** What one drawing of a network costs. Times in milliseconds; an empty page has none to draw. */
export interface Visit {
  /** From the data to a picture that changes no more. */
  readonly stable: number;
  /** The longest task meanwhile; 0 where none took 50 ms. */
  readonly longestTask: number;
  /** What the main thread works for one move of the pointer from node to node. */
  readonly hover: number;
  /** Frames per second while it is zoomed and moved. */
  readonly zoom: number;
  readonly pan: number;
}

/** Nodes that are pointed at, spread over those that can be. */
const pointedAt = 24;
/** Where an empty page is pointed at: its part of the cost is the browser's and the driver's. */
const anywhere = Array.from({ length: pointedAt }, (_, at): [number, number] => [40 + at * 45, 40 + ((at * 97) % 600)]);

/** Opens a fresh page, draws a network in it and then handles it: pointer, wheel, drag. */
export async function visitHarness(browser: Browser, address: string, painter: Painter, record: BenchRecordName): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1240, height: 760 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address);
  await page.evaluate(([painter, record]) => window.harness.prepare(painter, record), [painter, record] as const);
  await session.send('HeapProfiler.collectGarbage');
  const drawn = await page.evaluate(() => window.harness.show());
  const hover = await hoverCost(page, session);
  const zoom = await page.evaluate(() => window.harness.framesWhile('zoom'));
  const pan = await page.evaluate(() => window.harness.framesWhile('pan'));
  await context.close();
  return { ...drawn, hover, zoom, pan };
}

/**
 * What the main thread works, by its own clock, from one move of the pointer to the third frame after it: scripts, styles,
 * layout and painting, whichever way a picture is drawn. Counted by the browser itself (TaskDuration), over all moves.
 * @see https://chromedevtools.github.io/devtools-protocol/tot/Performance/
 */
async function hoverCost(page: Page, session: CDPSession): Promise<number> {
  const nodes = await page.evaluate(() => window.harness.nodes());
  const places = nodes.length === 0 ? anywhere : spread(nodes, pointedAt);
  await page.mouse.move(0, 0);
  await page.evaluate(() => window.harness.settle());
  const before = await workDone(session);
  for (const [x, y] of places) {
    await page.mouse.move(x, y);
    await page.evaluate(() => window.harness.settle());
  }
  return ((await workDone(session)) - before) / places.length;
}

/** So many of these, at even distances. */
function spread<T>(things: readonly T[], count: number): T[] {
  return things.filter((_, at) => Math.floor((at * count) / things.length) > Math.floor(((at - 1) * count) / things.length));
}

/** All that the main thread has worked so far, in milliseconds. */
async function workDone(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  return seconds * 1000;
}
