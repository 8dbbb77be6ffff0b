import { readdir, readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '#build/root.ts';
import { importBreaches, layerOf, type SourceFile } from './importRules.ts';

const topLevel = ['src', 'public', 'mocks', 'tests', 'api', 'docs', 'index.html', 'vite.config.ts', 'package.json', 'tsconfig.json'];
/** Beside the given top level: what npm and a reader need, and what a build and an install leave behind. */
const alsoThere = ['package-lock.json', 'README.md', 'dist', 'node_modules', 'coverage', 'LICENSE'];
const bannedNames = ['utils', 'util', 'helpers', 'helper', 'common', 'types', 'constants', 'misc', 'shared'];

let files: SourceFile[];
beforeAll(async () => {
  files = await sourcesIn(['src', 'api', 'mocks', 'tests', 'vite.config.ts']);
});

describe('the tree', () => {
  it('is read: every layer that the rules speak of is there', () => {
    const layers = new Set(files.map(({ path }) => layerOf(path)));
    for (const layer of ['domain', 'features', 'app', 'main', 'build', 'tests', 'config']) expect(layers).toContain(layer);
  });

  it('imports in the agreed directions, without cycles', () => {
    expect(importBreaches(files)).toEqual([]);
  });

  it('has no file over 300 lines', () => {
    const long = files.filter(({ path, text }) => /\.(tsx?|css)$/.test(path) && text.split('\n').length > 301);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('has no file or folder whose name says nothing', () => {
    const names = (path: string) => path.split('/').map((part) => part.replace(/\..*$/, '').toLowerCase());
    expect(files.filter(({ path }) => names(path).some((name) => bannedNames.includes(name))).map(({ path }) => path)).toEqual([]);
  });

  it('keeps to two levels below src', () => {
    expect(files.filter(({ path }) => path.startsWith('src/') && path.split('/').length > 4).map(({ path }) => path)).toEqual([]);
  });

  it('has at its top what was agreed, and dot-files', async () => {
    const there = await readdir(root);
    expect(there.filter((name) => !name.startsWith('.') && !topLevel.includes(name) && !alsoThere.includes(name))).toEqual([]);
  });

  it('installs from a lock file that names no host', async () => {
    expect(await readFile(`${root}package-lock.json`, 'utf8')).not.toMatch(/"resolved": "http/);
  });
});

async function sourcesIn(tops: readonly string[]): Promise<SourceFile[]> {
  const paths = await Promise.all(
    tops.map(async (top) => {
      if (top.includes('.')) return [top];
      const entries = await readdir(root + top, { recursive: true, withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length));
    }),
  );
  return Promise.all(paths.flat().map(async (path) => ({ path, text: await readFile(root + path, 'utf8') })));
}
