import type { ImportGround, ImportPlan } from '#domain/imports/ImportPlan.ts';
import { planImport } from '#domain/imports/planImport.ts';
import type { Reading } from '#domain/record/Reading.ts';
import { sha256 } from '#domain/texts/sha256.ts';

/** Reads a file of the reader's and says what importing it would do; or in sentences why it cannot be. */
export async function planFile(file: File, ground: ImportGround): Promise<Reading<ImportPlan>> {
  const text = (await file.text()).replace(/^\uFEFF/, '');
  return planImport({ name: file.name, text, sha256: await hashOf(text) }, ground);
}

/** Without a secure context a browser computes none: the file is then known by its length alone. */
async function hashOf(text: string): Promise<string> {
  return globalThis.isSecureContext ? sha256(text) : text.length.toString(16).padStart(64, '0');
}
