import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a build may keep between two runs: npm's own corner for such things, never committed. */
export const cacheFolder = `${root}node_modules/.cache/phasewatch/`;

/** Twelve hexadecimal digits that name a content. */
export function hashOfContent(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 12);
}

/** What was made before under this name, or what `make` makes now. The name must hold a hash of everything the result follows from. */
export async function kept(name: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const path = cacheFolder + name;
  try {
    return await readFile(path);
  } catch {
    const made = await make();
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, made);
    return made;
  }
}
