import { strToU8, zipSync } from 'fflate';
import type { PackageRequest } from '#domain/package/PackageFacts.ts';
import { packageFiles } from '#domain/package/packageFiles.ts';
import { fileWords } from '#domain/texts/fileWords.ts';
import { asOfInFile, now } from '#domain/record/asOf.ts';
import { sha256 } from '#domain/texts/sha256.ts';
import { download } from '#ui/download.ts';

/** A package as a file: what it is called and what it holds. */
export interface MadePackage {
  readonly name: string;
  readonly blob: Blob;
}

/** Makes the package and hands it to the reader; gives the name of the file. Fails like `makePackage`. */
export async function savePackage(request: PackageRequest): Promise<string> {
  const { name, blob } = await makePackage(request);
  download(name, blob);
  return name;
}

/**
 * The whole agreement as a zip: every file of the package, and their checksums. The same request gives the same bytes.
 * Fails in a sentence where the browser gives no checksums.
 */
export async function makePackage(request: PackageRequest): Promise<MadePackage> {
  if (!('subtle' in crypto)) throw new Error('Its checksums need a page on https or localhost, and this page is on neither.');
  const { index, today, asOf = now } = request;
  const files = packageFiles(request);
  const sums = await Promise.all(files.map(async ({ path, text }) => `${await sha256(text)}  ${path}\n`));
  const texts = [...files, { path: 'checksums.txt', text: sums.join('') }];
  const zipped = zipSync(Object.fromEntries(texts.map(({ path, text }) => [path, strToU8(text)])), { mtime: noonOf(today), level: 9 });
  const view = request.filters === '' ? '' : `${fileWords(request.filters)}_`;
  return {
    name: `${index.record.agreement.id}_package_${view}${today}${asOfInFile(asOf)}_en.zip`,
    blob: new Blob([zipped], { type: 'application/zip' }),
  };
}

/** A zip keeps times as clocks on the wall show them, so noon of a day is the same everywhere; midnight is missing where clocks are put forward. */
function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00`);
}
