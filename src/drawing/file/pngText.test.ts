import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { pngChunks, pngTexts } from '#tests/pngChunks.ts';
import { withTexts } from './pngText.ts';

function chunk(type: string, data: Uint8Array): Uint8Array {
  const typed = new Uint8Array([...new TextEncoder().encode(type), ...data]);
  const whole = new Uint8Array(typed.length + 8);
  new DataView(whole.buffer).setUint32(0, data.length);
  whole.set(typed, 4);
  new DataView(whole.buffer).setUint32(typed.length + 4, crc32(typed));
  return whole;
}

/** One grey pixel. */
const pixel = new Blob([
  new Uint8Array([
    137,
    80,
    78,
    71,
    13,
    10,
    26,
    10,
    ...chunk('IHDR', new Uint8Array([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
    ...chunk('IDAT', deflateSync(new Uint8Array([0, 128]))),
    ...chunk('IEND', new Uint8Array()),
  ]),
]);

it('puts texts and density behind the header, in any script, and leaves the picture as it was', async () => {
  const whole = withTexts(pixel, { Title: 'Steps = <b> & "words"', Source: 'العربية עברית' }, 7559);
  const png = new Uint8Array(await whole.arrayBuffer());
  const chunks = pngChunks(png);
  expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'pHYs', 'iTXt', 'iTXt', 'IDAT', 'IEND']);
  expect(pngTexts(png)).toEqual({ Title: 'Steps = <b> & "words"', Source: 'العربية עברית' });
  const density = chunks[1]?.data ?? new Uint8Array();
  expect(new DataView(density.buffer, density.byteOffset).getUint32(0)).toBe(7559);
  expect(density[8]).toBe(1);
  expect([...inflateSync(chunks.find(({ type }) => type === 'IDAT')?.data ?? new Uint8Array())]).toEqual([0, 128]);
});
