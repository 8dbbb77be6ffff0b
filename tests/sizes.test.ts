import { readdir, readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { root } from '#build/root.ts';
import { firstLoad, packedSize, scriptsImported } from './firstLoad.ts';

const kilobyte = 1000;

describe('the built page', () => {
  it('runs at most 80 KB of script, packed, before a reader can do something', async () => {
    const { brotli, files } = await firstLoad();
    process.stdout.write(`First load: ${(brotli / kilobyte).toFixed(1)} KB brotli in ${files.length} file(s)\n`);
    expect(files.length).toBeGreaterThan(0);
    expect(brotli).toBeGreaterThan(10 * kilobyte);
    expect(brotli).toBeLessThanOrEqual(80 * kilobyte);
  });

  it('has no two scripts that wait for each other: one of them would start before what it needs', async () => {
    const names = (await readdir(`${root}dist/assets`)).filter((name) => name.endsWith('.js'));
    const imports = new Map<string, string[]>();
    for (const name of names)
      imports.set(
        name,
        scriptsImported(await readFile(`${root}dist/assets/${name}`, 'utf8')).map((path) => basename(path)),
      );
    // those that import none but what is known to stand alone do so too; what is left runs in a circle
    const left = new Set(names);
    for (let before = -1; before !== left.size;) {
      before = left.size;
      for (const name of left) if (imports.get(name)?.every((wanted) => !left.has(wanted))) left.delete(name);
    }
    expect(imports.size).toBeGreaterThan(10);
    expect([...left]).toEqual([]);
  });

  it('is an HTML file of at most 40 KB, packed', async () => {
    expect(packedSize(await readFile(`${root}dist/index.html`))).toBeLessThanOrEqual(40 * kilobyte);
  });

  it('preloads at most 150 KB of fonts', async () => {
    const page = await readFile(`${root}dist/index.html`, 'utf8');
    const fonts = [...page.matchAll(/rel="preload" as="font"[^>]*href="\.\/([^"]+)"/g)].flatMap(([, path]) => path ?? []);
    expect(fonts.length).toBeGreaterThan(0);
    const sizes = await Promise.all(fonts.map(async (path) => (await stat(`${root}dist/${path}`)).size));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(150 * kilobyte);
  });

  it('names no host but its own, save in namespaces and in messages of libraries', async () => {
    const named = (await Promise.all((await readdir(`${root}dist/assets`)).map(hostsIn))).flat();
    expect([...new Set(named)].toSorted()).toEqual([
      'answers.microsoft.com',
      'bit.ly',
      'datapackage.org',
      'gexf.net',
      'github.com',
      'graphml.graphdrawing.org',
      'jsonfeed.org',
      'localhost',
      'mswjs.io',
      'purl.oclc.org',
      'purl.org',
      'react.dev',
      'redux-toolkit.js.org',
      'redux.js.org',
      'schemas.microsoft.com',
      'schemas.openxmlformats.org',
      'www.w3.org',
    ]);
    expect(await readFile(`${root}dist/index.html`, 'utf8')).not.toMatch(/(?:src|href)="https?:/);
  });
});

/** Hosts in the addresses that a script or a stylesheet of the built page holds. */
async function hostsIn(name: string): Promise<string[]> {
  if (!/\.(?:js|css)$/.test(name)) return [];
  const text = await readFile(`${root}dist/assets/${name}`, 'utf8');
  return [...text.matchAll(/\b(?:https?|wss?):\/\/([\w.-]+\w)/g)].map(([, host = '']) => host);
}
