import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { root } from '#build/root.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};
const packed = new Set(['.html', '.js', '.css', '.json', '.webmanifest', '.svg', '.txt']);

export interface Served {
  /** Where the page is, with a slash at its end. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

interface Packed {
  readonly plain: Buffer;
  readonly br?: Buffer;
  readonly gzip?: Buffer;
}

export interface ServeOptions {
  /** The path the page lives under, with slashes at both ends. */
  readonly path?: string;
  readonly folder?: string;
  /** Texts served in place of files, by their path in the folder. */
  readonly instead?: Readonly<Record<string, string>>;
}

/** A static host as plain as they come: files below one path, compressed where the browser asks for it, and nothing else. */
export async function serveBuilt({ path = '/', folder = `${root}dist`, instead = {} }: ServeOptions = {}): Promise<Served> {
  const kept = new Map<string, Promise<Packed>>();
  const file = (name: string) => {
    const packing =
      kept.get(name) ??
      pack(name, instead[name] === undefined ? readFile(join(folder, name)) : Promise.resolve(Buffer.from(instead[name])));
    kept.set(name, packing);
    return packing;
  };
  const server = createServer((request, response) => {
    const name = fileNamed(request.url ?? '/', path);
    if (name === null) return refuse(response);
    return void file(name).then(
      (content) => send(name, content, request, response),
      () => refuse(response),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { address: `http://localhost:${bound.port}${path}`, close };
}

/** The file that an address asks for, or null where it lies outside the path or the folder. */
export function fileNamed(url: string, path: string): string | null {
  let asked: string;
  try {
    asked = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '');
  } catch {
    return null;
  }
  if (!asked.startsWith(path) || asked.includes('\0') || asked.includes('\\')) return null;
  const inside = normalize(`/${asked.slice(path.length)}`);
  if (asked.slice(path.length).split('/').includes('..')) return null;
  return inside.endsWith('/') ? `${inside.slice(1)}index.html` : inside.slice(1);
}

async function pack(name: string, reading: Promise<Buffer>): Promise<Packed> {
  const plain = await reading;
  if (!packed.has(extname(name))) return { plain };
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    promisify(gzip)(plain, { level: 9 }),
  ]);
  return { plain, br, gzip: gz };
}

function send(name: string, content: Packed, request: IncomingMessage, response: ServerResponse): void {
  const accepted = request.headers['accept-encoding']?.toString() ?? '';
  const encoding = content.br && accepted.includes('br') ? 'br' : content.gzip && accepted.includes('gzip') ? 'gzip' : undefined;
  const body = (encoding && content[encoding]) ?? content.plain;
  response.writeHead(200, {
    'content-type': types[extname(name)] ?? 'application/octet-stream',
    'content-length': body.length,
    'cache-control': name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding',
    ...(encoding && { 'content-encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function refuse(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Nothing is published under this address.');
}
