import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchBrowser } from '#tests/browser.ts';
import { type Served, serveBuilt } from '#tests/serveBuilt.ts';

export interface Visit {
  /** What follows the address of the page: `?phase=two`. */
  readonly path?: string;
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  readonly forcedColors?: boolean;
  readonly reducedMotion?: boolean;
  /** Registering a service worker fails, as under a policy. */
  readonly blockServiceWorkers?: boolean;
  /** localStorage and IndexedDB fail, as in some private windows. */
  readonly refuseStorage?: boolean;
  readonly javaScript?: boolean;
  /** Another place than the root of a host: `/some/deep/path/`. */
  readonly under?: string;
  /** Complaints on the console that this journey is about; any other fails it. */
  readonly expectedErrors?: readonly RegExp[];
  /** Runs before the page is opened: routes, start-up scripts. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors and uncaught errors so far. Unexpected ones fail the test at its end. */
  readonly errors: readonly string[];
}

let browser: Browser;
const servers = new Map<string, Promise<Served>>();
let visits: { readonly opened: Opened; readonly expected: readonly RegExp[] }[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});

afterEach(async () => {
  const ended = visits;
  visits = [];
  await Promise.all(ended.map(({ opened }) => opened.context.close()));
  const unexpected = ended.flatMap(({ opened, expected }) => opened.errors.filter((text) => !expected.some((sign) => sign.test(text))));
  expect(unexpected, 'errors on the console').toEqual([]);
});

afterAll(async () => {
  await browser.close();
  await Promise.all([...servers.values()].map(async (served) => (await served).close()));
});

/** Opens the built page as a fresh visitor. The visit is closed, and its console judged, when the test ends. */
export async function openPage(visit: Visit = {}): Promise<Opened> {
  const { address } = await serverUnder(visit.under ?? '/');
  const context = await browser.newContext({
    viewport: { width: visit.width ?? 1440, height: visit.height ?? 900 },
    colorScheme: visit.theme ?? 'light',
    forcedColors: visit.forcedColors ? 'active' : 'none',
    reducedMotion: visit.reducedMotion ? 'reduce' : 'no-preference',
    javaScriptEnabled: visit.javaScript ?? true,
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  const errors = errorsOf(page);
  visits.push({ opened: { page, context, errors }, expected: visit.expectedErrors ?? [] });
  if (visit.blockServiceWorkers) await page.addInitScript(refuseWorkers);
  if (visit.refuseStorage) await page.addInitScript(refuseStorage);
  await visit.prepare?.(page);
  await page.goto(address + (visit.path ?? ''));
  return { page, context, errors };
}

/** The page has its script running: what is on screen answers. */
export async function whenStarted(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const root = document.getElementById('root');
    // React marks the root that it has taken over; until then clicks are lost.
    return (
      root !== null &&
      Object.keys(root).some((key) => key.startsWith('__reactContainer')) &&
      !('waiting' in document.documentElement.dataset)
    );
  });
}

/** What axe finds, as lines to read: rule, what is wrong, where. The empty list is the wanted answer. */
export async function axeViolations(page: Page): Promise<string[]> {
  axeSource ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(await axeSource);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}`));
  });
}
let axeSource: Promise<string> | undefined;

function serverUnder(path: string): Promise<Served> {
  const served = servers.get(path) ?? serveBuilt({ path });
  servers.set(path, served);
  return served;
}

function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => errors.push(`Uncaught: ${error.message}`));
  return errors;
}

function refuseWorkers(): void {
  const refuse = () => Promise.reject(new DOMException('Refused by the test.', 'SecurityError'));
  Object.defineProperty(ServiceWorkerContainer.prototype, 'register', { value: refuse });
}

function refuseStorage(): void {
  const refuse = () => {
    throw new DOMException('Refused by the test.', 'SecurityError');
  };
  Object.defineProperty(window, 'localStorage', { get: refuse });
  Object.defineProperty(IDBFactory.prototype, 'open', { value: refuse });
}

/** Does by keyboard alone what the list of commands knows under these words. The keys act once their script has come. */
export async function command(page: Page, words: string): Promise<void> {
  const box = page.getByRole('combobox', { name: /^Command/ });
  await expect
    .poll(async () => {
      await page.keyboard.press('ControlOrMeta+k');
      return box.waitFor({ timeout: 2_000 }).then(
        () => true,
        () => false,
      );
    })
    .toBe(true);
  await box.fill(words);
  await page.keyboard.press('Enter');
}
