import { readFile } from 'node:fs/promises';
import { join } from 'node:path/posix';
import { brotliCompressSync, constants } from 'node:zlib';
import { root } from '#build/root.ts';

/** The scripts a browser runs before a reader can do something. */
export interface FirstLoad {
  readonly files: readonly string[];
  /** As a host sends them: brotli at its best, file by file. */
  readonly brotli: number;
  readonly plain: number;
}

/** What the built page's entry imports, followed through static imports; what is awaited comes later and is not counted. */
export async function firstLoad(folder = `${root}dist`): Promise<FirstLoad> {
  const page = await readFile(`${folder}/index.html`, 'utf8');
  const started = [...page.matchAll(/(?:s\.src=|<script[^>]*src=)"\.\/([^"]+\.js)"/g)].flatMap(([, path]) => path ?? []);
  if (started.length === 0) throw new Error('The built page starts no script; the count would be of nothing.');
  const texts = new Map<string, string>();
  for (const path of started) await follow(path, folder, texts);
  const inline = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text ?? '');
  const all = [...texts.values(), ...inline];
  return {
    files: [...texts.keys()],
    brotli: all.reduce((sum, text) => sum + packedSize(text), 0),
    plain: all.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
  };
}

async function follow(path: string, folder: string, texts: Map<string, string>): Promise<void> {
  if (texts.has(path)) return;
  const text = await readFile(join(folder, path), 'utf8');
  texts.set(path, text);
  for (const wanted of scriptsImported(text)) await follow(join(path, '..', wanted), folder, texts);
}

/** What a script of the built page imports as it starts, by the paths it writes. */
export function scriptsImported(text: string): string[] {
  const imported = text.matchAll(/(?:^|[;}\n])\s*(?:import|export)\b[^;'"()]*?["'](\.{1,2}\/[^"']+\.js)["']/g);
  return [...imported].flatMap(([, wanted]) => wanted ?? []);
}

export function packedSize(text: string | Buffer): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
