import { crc32 } from 'node:zlib';

export interface PngChunk {
  readonly type: string;
  readonly data: Uint8Array;
}

/**
 * The chunks of a PNG as its specification reads them.
 * @throws an Error where its signature or the check of a chunk is wrong
 * @see https://www.w3.org/TR/png-3/#5DataRep
 */
export function pngChunks(png: Uint8Array): PngChunk[] {
  if (png.subarray(0, 8).join() !== '137,80,78,71,13,10,26,10') throw new Error('It does not begin as a PNG does.');
  const view = new DataView(png.buffer, png.byteOffset);
  const chunks: PngChunk[] = [];
  for (let at = 8; at < png.length;) {
    const length = view.getUint32(at);
    const typed = png.subarray(at + 4, at + 8 + length);
    const type = new TextDecoder().decode(typed.subarray(0, 4));
    if (view.getUint32(at + 8 + length) !== crc32(typed)) throw new Error(`The check of its chunk ${type} is wrong.`);
    chunks.push({ type, data: typed.subarray(4) });
    at += length + 12;
  }
  return chunks;
}

/** Width and height, in pixels. */
export function pngSize(png: Uint8Array): { width: number; height: number } {
  const { data } = pngChunks(png).find(({ type }) => type === 'IHDR') ?? { data: new Uint8Array(8) };
  const view = new DataView(data.buffer, data.byteOffset);
  return { width: view.getUint32(0), height: view.getUint32(4) };
}

/** The texts of a PNG, by their keyword. */
export function pngTexts(png: Uint8Array): Record<string, string> {
  const texts = pngChunks(png).filter(({ type }) => type === 'iTXt');
  return Object.fromEntries(
    texts.map(({ data }) => {
      const [keyword = '', , , , , ...text] = new TextDecoder().decode(data).split('\0');
      return [keyword, text.join('\0')];
    }),
  );
}
