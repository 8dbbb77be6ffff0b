import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { fonts } from '#build/fonts.ts';

/** The page of the bench, built as the page itself is, with its fonts; where to, says whoever builds it. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [react(), fonts()],
  build: {
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { input: fileURLToPath(new URL('harness.html', import.meta.url)) },
  },
});
