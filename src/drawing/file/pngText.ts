/** Texts that a PNG carries, by their keyword: "Title", "Source" ... Keywords are Latin letters, at most 79. */
export type PngTexts = Readonly<Record<string, string>>;

/** The length of a PNG's signature, and of its first chunk, which says how large it is. */
const signature = 8;
const header = 25;

/**
 * A PNG with texts in it (iTXt, UTF-8) and its density (pHYs), put right after its header; its pixels are not read.
 * @param density pixels per metre
 * @see https://www.w3.org/TR/png-3/#11iTXt
 */
export function withTexts(png: Blob, texts: PngTexts, density: number): Blob {
  const chunks = [densityChunk(density), ...Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text))];
  const at = signature + header;
  return new Blob([png.slice(0, at), ...chunks, png.slice(at)], { type: 'image/png' });
}

function densityChunk(density: number): Uint8Array<ArrayBuffer> {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  view.setUint32(0, density);
  view.setUint32(4, density);
  // the unit is the metre
  data[8] = 1;
  return chunkOf('pHYs', data);
}

/** Keyword, then four empty fields: not compressed, no language, no translated keyword; then the text. */
function textChunk(keyword: string, text: string): Uint8Array<ArrayBuffer> {
  return chunkOf('iTXt', new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`));
}

function chunkOf(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(data.length + 12);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set(new TextEncoder().encode(type), 4);
  chunk.set(data, 8);
  view.setUint32(data.length + 8, crcOf(chunk.subarray(4, data.length + 8)));
  return chunk;
}

/** The cyclic redundancy check of PNG, bit by bit: a few hundred bytes need no table. @see https://www.w3.org/TR/png-3/#D-CRCAppendix */
function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
