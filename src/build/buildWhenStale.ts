import { readdir, readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { hashOfContent, root } from './root.ts';
import { runVite } from './runVite.ts';

const marker = 'built-from.txt';
const inputs = ['src', 'public', 'mocks', 'api', 'index.html', 'vite.config.ts', 'package.json', 'package-lock.json'];

/** Leaves in dist what it was built from, and builds before serving where that is no longer what stands in the tree. */
export function buildWhenStale(): Plugin {
  return {
    name: 'phasewatch:build-when-stale',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: marker, source: await hashOfInputs() });
    },
    configurePreviewServer: ensureBuilt,
  };
}

/** Builds dist unless it was built from exactly these files. */
export async function ensureBuilt(): Promise<void> {
  const builtFrom = await readFile(`${root}dist/${marker}`, 'utf8').catch(() => 'nothing');
  if (builtFrom === (await hashOfInputs())) return;
  await runVite();
}

async function hashOfInputs(): Promise<string> {
  const paths = (await Promise.all(inputs.map(filesBelow))).flat().filter((path) => !/\.test\.tsx?$/.test(path));
  const contents = await Promise.all(paths.map((path) => readFile(root + path)));
  return hashOfContent(process.env.SITE_ADDRESS ?? '', ...paths.flatMap((path, index) => [path, contents[index] ?? '']));
}

async function filesBelow(path: string): Promise<string[]> {
  const entries = await readdir(root + path, { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length))
    .toSorted();
}
