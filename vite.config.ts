import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { buildWhenStale } from './src/build/buildWhenStale.ts';
import { fonts } from './src/build/fonts.ts';
import { prerender } from './src/build/prerender.ts';
import { siteAddress } from './src/build/siteAddress.ts';

/** `PORT` is where a shell or a host says to listen; a taken port is an error, not another port. */
const address = { host: 'localhost', port: Number(process.env.PORT ?? 4173), strictPort: true };

export default defineConfig({
  base: './',
  // there is one page: an unknown path is not found, and says so, rather than showing the page without its files
  appType: 'mpa',
  plugins: [react(), fonts(), siteAddress(), prerender(), buildWhenStale()],
  resolve: {
    alias: [
      // two thirds of MSW's browser bundle is a list of public suffixes that a page of one origin has no use for
      { find: 'tldts', replacement: fileURLToPath(new URL('mocks/tldtsStub.ts', import.meta.url)) },
      // TanStack Query's own imports, of what only a page that writes, leafs through pages or suspends needs
      { find: /^\.\/mutationCache\.js$/, replacement: fileURLToPath(new URL('src/data/noMutations.ts', import.meta.url)) },
      {
        find: /^\.\/(?:suspense|errorBoundaryUtils|QueryErrorResetBoundary)\.js$/,
        replacement: fileURLToPath(new URL('src/data/noSuspense.ts', import.meta.url)),
      },
      { find: /^\.\/infiniteQueryBehavior\.js$/, replacement: fileURLToPath(new URL('src/data/noPaging.ts', import.meta.url)) },
    ],
  },
  build: {
    modulePreload: {
      polyfill: false,
      // every file that is named here is a name in the first script: what the first screen opens next is asked for at once with
      // all that it needs, the rest with its styles, and finds its own way to what it shares
      resolveDependencies: (file, needed) => (/lateParts|OpenSpread/.test(file) ? needed : needed.filter((path) => path.endsWith('.css'))),
    },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // what runs first is one file, whatever of it later parts share: it packs smaller, and takes one request
            { name: 'first', tags: ['$initial'] },
            // small things that many parts use: every file of its own is a name that the first one must hold
            { name: 'shared', test: /src\/(?:domain\/texts|ui)\/[^.]*\.tsx?$/, minShareCount: 2 },
            // what reads and writes the ledger, wherever that is done
            {
              name: 'ledgers',
              test: /src\/(?:data\/(?:ledgers|undo)|domain\/ledger\/(?:acts|entriesKnown|takeBack)|state\/(?:author|asked))\.ts$/,
            },
          ],
        },
      },
    },
  },
  server: address,
  preview: address,
});
