import { mkdtemp, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileNamed, serveBuilt, type Served } from './serveBuilt.ts';

let served: Served;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'served-'));
  await writeFile(join(folder, 'index.html'), `<h1>${'Here. '.repeat(100)}</h1>`);
  served = await serveBuilt({ folder, path: '/some/deep/path/' });
});
afterAll(() => served.close());

describe('the server of the built page', () => {
  it.each([
    ['/some/deep/path/', 'index.html'],
    ['/some/deep/path/?phase=two', 'index.html'],
    ['/some/deep/path/assets/a%20b.js', 'assets/a b.js'],
    ['/', null],
    ['/some/deep/pathology', null],
    ['/some/deep/path/../../../etc/passwd', null],
    ['/some/deep/path/%2e%2e/%2e%2e/secret', null],
    ['/some/deep/path/%2e%2e%2fsecret', null],
    ['/some/deep/path/..%5csecret', null],
    ['/some/deep/path/%00', null],
    ['/some/deep/path/%', null],
  ])('finds %s as %s', (url, name) => {
    expect(fileNamed(url, '/some/deep/path/')).toBe(name);
  });

  it('packs a page for a browser that takes it, and says so', async () => {
    const page = await fetch(served.address, { headers: { 'accept-encoding': 'br' } });
    expect(page.headers.get('content-encoding')).toBe('br');
    expect(await page.text()).toContain('Here.');
  });

  it('answers 404 outside its path, also for a path that climbs', async () => {
    expect(await statusOf('/')).toBe(404);
    expect(await statusOf('/some/deep/path/../../../../etc/passwd')).toBe(404);
    expect(await statusOf('/some/deep/path/')).toBe(200);
  });
});

/** Asks for a path as it is written: `fetch` would tidy it first. */
function statusOf(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(served.address);
    request({ host: 'localhost', port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
