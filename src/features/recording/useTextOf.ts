import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { useSourceTexts } from '#state/sourceTexts.ts';

/** The text of a source where it is at hand in this browser, else null. */
export function useTextOf(index: RecordIndex): (source: string) => string | null {
  const texts = useSourceTexts((state) => state.texts);
  return (source) => {
    const hash = index.sources.get(source)?.sha256;
    return (hash === undefined ? undefined : texts.get(hash)?.text) ?? null;
  };
}
