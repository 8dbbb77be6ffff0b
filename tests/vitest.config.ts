import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserFlags, findBrowser } from './browser.ts';
import { ClosingLine } from './ClosingLine.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const journeys = ['tests/journeys/**/*.test.ts', 'tests/sizes.test.ts'];
const inBrowser = ['{src,api,mocks,tests}/**/*.browser.test.{ts,tsx}'];

/** Without a browser the other tests still run; those that need one fail with this sentence in place of a path. */
const executablePath = await findBrowser().catch((reason: unknown) => String(reason));

export default defineConfig({
  root,
  test: {
    reporters: ['default', new ClosingLine()],
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['{src,api,mocks,tests}/**/*.test.{ts,tsx}'],
          exclude: [...journeys, ...inBrowser],
          setupFiles: ['tests/unexpectedErrors.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        plugins: [react()],
        // Named, so that a fresh machine prepares them before the first test and not, with a reload, in the midst of it.
        optimizeDeps: {
          include: [
            'react',
            'react/jsx-dev-runtime',
            'react-dom',
            'react-dom/client',
            '@tanstack/react-query',
            'zustand',
            'valibot',
            'idb',
            'hono',
            'fflate',
            'recharts',
            'docx',
          ],
        },
        test: {
          name: 'browser',
          include: inBrowser,
          setupFiles: ['tests/unexpectedErrors.ts', 'tests/styled.ts'],
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath, args: [...browserFlags] } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: journeys,
          globalSetup: ['tests/buildFirst.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
