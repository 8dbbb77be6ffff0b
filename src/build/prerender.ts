import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { assemblePage } from './assemblePage.ts';
import { cacheFolder, root } from './root.ts';

/** What `src/app/prerender.tsx` exports. It is built and loaded here, never imported. */
interface Prerenderer {
  readonly renderPage: (ledger: string) => Promise<{ readonly html: string; readonly seed: string }>;
}

/**
 * Writes the default view into index.html, so that the first paint needs no script: the words of the shipped record,
 * the styles they need, and the record itself for the script to start from. Reasons: docs/decisions/002-prerendering.md.
 */
export function prerender(): Plugin {
  return {
    name: 'phasewatch:prerender',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('There is no index.html to write the page into.');
        const ledger = await readFile(`${root}mocks/agreements/gaza-ceasefire.json`, 'utf8');
        const { renderPage } = await loadPrerenderer();
        const cssOf = (href: string) => {
          const sheet = bundle[href];
          return sheet?.type === 'asset' ? sheet.source.toString() : undefined;
        };
        page.source = assemblePage(page.source.toString(), await renderPage(ledger), cssOf);
      },
    },
  };
}

async function loadPrerenderer(): Promise<Prerenderer> {
  if (process.env.NODE_ENV !== 'production')
    throw new Error('The page is prerendered by production React only: run `vite build` as a command.');
  const outDir = `${cacheFolder}prerender`;
  await build({
    root,
    configFile: false,
    // one file for Node: that nothing of it loads later is no news
    logLevel: 'error',
    plugins: [react()],
    build: {
      ssr: 'src/app/prerender.tsx',
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'prerender.mjs' } },
    },
  });
  // The question mark makes Node read the file again when one process builds twice.
  return (await import(/* @vite-ignore */ `${pathToFileURL(`${outDir}/prerender.mjs`).href}?${Date.now()}`)) as Prerenderer;
}
