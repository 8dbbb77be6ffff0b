import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { type Face, keptFeatures, letters, textOf } from './fontFaces.ts';
import { hashOfContent, kept } from './root.ts';

const require = createRequire(import.meta.url);

/** A face cut to what the page sets, and the name it is served under. */
export interface CutFace extends Face {
  /** With a hash of its content, so that it may be cached for ever. */
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** Cuts a face to its letters, features and axes. */
export async function cutFace(face: Face): Promise<CutFace> {
  const options = { targetFormat: 'woff2', keepFeatures: keptFeatures, ...(face.axes && { variationAxes: face.axes }) } as const;
  const bytes = await cut(face, options);
  const name = `${face.family}-${face.weight}-${face.style}-${face.letters}`.toLowerCase().replaceAll(' ', '-');
  return { ...face, fileName: `${name}-${hashOfContent(bytes)}.woff2`, bytes };
}

/** The face as an uncompressed font, at one place of its axes if it has any, to be measured. */
export function pinnedFace(face: Face, place: Record<string, number> | undefined): Promise<Buffer> {
  return cut(face, { targetFormat: 'sfnt', ...(place && { variationAxes: place }) });
}

/** The serif takes a second each time, so results are kept between builds. */
async function cut(face: Face, options: Parameters<typeof subsetFont>[2]): Promise<Buffer> {
  const whole = await readFace(face);
  const text = textOf(letters[face.letters]);
  const name = hashOfContent(whole, text, JSON.stringify(options));
  return kept(`fonts/${name}.${options.targetFormat}`, () => subsetFont(whole, text, options));
}

function readFace(face: Face): Promise<Buffer> {
  return readFile(require.resolve(`${face.file}.woff2`));
}
