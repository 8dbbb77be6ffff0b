import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { type SourceText, useSourceTexts } from '#state/sourceTexts.ts';

/** The reader's own copy of a source, where it is loaded. */
export function useOwnCopy(index: RecordIndex, source: string): SourceText | null {
  const hash = index.sources.get(source)?.sha256;
  return useSourceTexts(({ texts }) => (hash === undefined ? null : (texts.get(hash) ?? null)));
}
