import type { ImportGround, ImportPlan } from '#domain/imports/ImportPlan.ts';
import { planImport } from '#domain/imports/planImport.ts';
import type { Reading } from '#domain/record/Reading.ts';
import { sha256 } from '#domain/texts/sha256.ts';

/** Reads a file of the reader's and says what importing it would do; or in sentences why it cannot be. */
export async function planFile(file: File, ground: ImportGround): Promise<Reading<ImportPlan>> {
  if (!globalThis.isSecureContext) {
    return { ok: false, problems: ['This browser computes no SHA-256 on this page, by which the record knows a file. It does on https.'] };
  }
  const text = (await file.text()).replace(/^\uFEFF/, '');
  return planImport({ name: file.name, text, sha256: await sha256(text) }, ground);
}
