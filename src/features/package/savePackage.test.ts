import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { packageFiles } from '#domain/package/packageFiles.ts';
import { readRecord } from '#domain/record/readUnknown.ts';
import { shippedIndex } from '#tests/fixtures/shippedIndex.ts';
import { valueOf } from '#tests/valueOf.ts';
import { makePackage } from './savePackage.ts';

const request = { index: shippedIndex, today: '2026-03-28', shown: new Set<string>(), filters: '', address: null };
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('the zip', async () => {
  const { name, blob } = await makePackage(request);
  const bytes = await bytesOf(blob);
  const files = unzipSync(bytes);

  it('is called after the agreement and the day', () => {
    expect([name, blob.type]).toEqual(['gaza-ceasefire_package_2026-03-28_en.zip', 'application/zip']);
  });

  it('holds every file as it was written, and the checksums', () => {
    const written = packageFiles(request);
    expect(Object.keys(files)).toEqual([...written.map(({ path }) => path), 'checksums.txt']);
    for (const { path, text } of written) expect(textOf(files[path])).toBe(text);
  });

  it('has the checksum of every other file, as sha256sum writes them', () => {
    const others = Object.entries(files).filter(([path]) => path !== 'checksums.txt');
    expect(textOf(files['checksums.txt'])).toBe(
      others.map(([path, content]) => `${createHash('sha256').update(content).digest('hex')}  ${path}\n`).join(''),
    );
  });

  it('holds a record that the page reads', () => {
    expect(valueOf(readRecord(JSON.parse(textOf(files['record.json']))))).toEqual(shippedIndex.record);
  });

  it('is the same to the byte when it is made again', async () => {
    expect(await bytesOf((await makePackage(request)).blob)).toEqual(bytes);
  });

  it('bears the noon of its day, wherever it is made', () => {
    // an entry begins with its signature, versions, flags and method: the time follows at 10, the date at 12
    const head = new DataView(bytes.buffer);
    const [time, date] = [head.getUint16(10, true), head.getUint16(12, true)];
    expect([time >> 11, (date >> 9) + 1980, (date >> 5) & 15, date & 31]).toEqual([12, 2026, 3, 28]);
  });
});

it('is not made without checksums', async () => {
  vi.stubGlobal('crypto', {});
  await expect(makePackage(request)).rejects.toThrow('Its checksums need a page on https or localhost, and this page is on neither.');
  vi.unstubAllGlobals();
});
