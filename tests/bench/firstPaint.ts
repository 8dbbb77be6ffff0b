import type { Browser, Page } from 'playwright';
import { median } from './median.ts';

export interface Paint {
  readonly fcp: number;
  readonly lcp: number;
}

export interface Conditions {
  readonly name: string;
  readonly cpu: number;
  /** As Network.emulateNetworkConditions takes it: milliseconds a request, bytes a second. */
  readonly network: { readonly latency: number; readonly downloadThroughput: number; readonly uploadThroughput: number } | null;
}

export const fast: Conditions = { name: 'fast', cpu: 1, network: null };

/**
 * Slow 4G as DevTools and Lighthouse throttle it: 150 ms a round trip and 1.6 Mbit/s, which a browser that delays requests, and not
 * packets, imitates by 562.5 ms a request and 90 % of the bandwidth.
 * https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md
 */
export const slow: Conditions = {
  name: 'slow 4G, 4x CPU',
  cpu: 4,
  network: { latency: 562.5, downloadThroughput: (1.6e6 * 0.9) / 8, uploadThroughput: (0.75e6 * 0.9) / 8 },
};

/** First visits to both addresses in turn, each with a cold cache; medians of `rounds`. The order changes every round, for what the machine does meanwhile. */
export async function comparePaints(
  browser: Browser,
  addresses: readonly [string, string],
  conditions: Conditions,
  rounds: number,
): Promise<[Paint, Paint]> {
  const paints: [Paint[], Paint[]] = [[], []];
  await firstVisit(browser, addresses[0], conditions);
  await firstVisit(browser, addresses[1], conditions);
  for (let round = 0; round < rounds; round += 1) {
    for (const which of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      paints[which].push(await firstVisit(browser, addresses[which], conditions));
    }
  }
  return [medianPaint(paints[0]), medianPaint(paints[1])];
}

function medianPaint(paints: readonly Paint[]): Paint {
  return { fcp: median(paints.map(({ fcp }) => fcp)), lcp: median(paints.map(({ lcp }) => lcp)) };
}

async function firstVisit(browser: Browser, address: string, { cpu, network }: Conditions): Promise<Paint> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  if (network) await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  await page.goto(address, { waitUntil: 'load' });
  // A later, larger paint would come with hydration or fonts: give both their time.
  await page.waitForTimeout(network ? 2500 : 700);
  const paint = await readPaint(page);
  await context.close();
  return paint;
}

function readPaint(page: Page): Promise<Paint> {
  return page.evaluate(
    () =>
      new Promise<Paint>((resolve) => {
        new PerformanceObserver((list) => {
          const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
          resolve({ fcp, lcp: list.getEntries().at(-1)?.startTime ?? Number.NaN });
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
}
