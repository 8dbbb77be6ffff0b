import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';

it('the worker script that we serve is that of the installed MSW (`npx msw init public --no-save` renews it)', async () => {
  const installed = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');
  expect(await readFile('public/mockServiceWorker.js', 'utf8')).toBe(await readFile(installed, 'utf8'));
});
