import { expect, it } from 'vitest';
import { findBrowser } from './browser.ts';

const here = process.execPath;

it('the browser that CHROMIUM_PATH names goes before that of the system', async () => {
  expect(await findBrowser(here, ['/usr/bin/env'])).toBe(here);
});

it('a path that leads nowhere is an error in one line, not another browser', async () => {
  await expect(findBrowser('/no/such/browser', [here])).rejects.toThrow(
    /^CHROMIUM_PATH names "\/no\/such\/browser", and there is nothing\.$/,
  );
});

it('the first that exists of the system is taken', async () => {
  expect(await findBrowser('', ['/no/such/browser', here])).toBe(here);
});
