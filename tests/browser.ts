import { access } from 'node:fs/promises';
import { chromium } from 'playwright';

/** Same pixels and no chatter, on any machine and in a container. */
export const browserFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--hide-scrollbars',
];

const ofTheSystem = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The browser for tests: what CHROMIUM_PATH names, else the system's, else Playwright's own, else the one of the optional
 * dependency (Linux x64). Fails in one line that says what to do. Reasons: docs/decisions/001-browser-for-tests.md.
 */
export async function findBrowser(named = process.env.CHROMIUM_PATH, system: readonly string[] = ofTheSystem): Promise<string> {
  if (named !== undefined && named !== '') {
    if (await exists(named)) return named;
    throw new Error(`CHROMIUM_PATH names "${named}", and there is nothing.`);
  }
  for (const path of [...system, chromium.executablePath()]) if (await exists(path)) return path;
  const packaged = await fromPackage();
  if (packaged !== null) return packaged;
  throw new Error('No Chromium or Chrome for the tests: install one (Debian: apt-get install chromium), or name one in CHROMIUM_PATH.');
}

/** Opens the browser found, without a window. */
export async function launchBrowser() {
  return chromium.launch({ executablePath: await findBrowser(), args: [...browserFlags] });
}

async function fromPackage(): Promise<string | null> {
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    return await packaged.executablePath();
  } catch {
    // not installed, or not for this system
    return null;
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
