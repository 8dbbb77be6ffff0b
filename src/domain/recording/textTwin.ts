import type { Source } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import type { Draft } from './Draft.ts';

/** The source that has the very text which a draft would give to another one, in a sentence; null where there is none. One report told twice is one source. */
export function textTwin(
  { type, of, texts }: Pick<Draft, 'type' | 'of' | 'texts'>,
  { record }: RecordIndex,
): { readonly source: Source; readonly sentence: string } | null {
  const hash = texts['sha256'] ?? '';
  // two that were recorded with one text, as by an import, can still be changed
  const own = record.sources.find(({ id }) => id === of)?.sha256;
  if (type !== 'source' || hash === '' || hash === own) return null;
  const source = record.sources.find((each) => each.sha256 === hash);
  return source === undefined
    ? null
    : { source, sentence: `This is the text of “${source.title}”, which the record has already: it is not recorded twice.` };
}
