import type { Draft } from '#domain/recording/Draft.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { useDrafts } from './drafts.ts';
import { dropSourceText, keepSourceText, type SourceText, useSourceTexts } from './sourceTexts.ts';

const ofDraft = 'it was given to a draft';
const ofSource = 'the source was recorded from it';

/** Keeps a text that the draft of a source is given. A copy that is there already belongs to a source, and stays as it came. */
export async function keepDraftText(text: Omit<SourceText, 'proof'>): Promise<void> {
  if (!useSourceTexts.getState().texts.has(text.hash)) await keepSourceText({ ...text, proof: ofDraft });
}

/** The texts of a draft that is recorded belong to its source from now on: they stay until they are removed there. */
export async function keepRecordedTexts(draft: Draft): Promise<void> {
  const hashes = Object.values(draft.texts);
  const own = [...useSourceTexts.getState().texts.values()].filter(({ hash, proof }) => proof === ofDraft && hashes.includes(hash));
  await Promise.all(own.map((text) => keepSourceText({ ...text, proof: ofSource })));
}

/** Copies in this browser that nothing names: no source of the record, no draft, and not the discarded one, which can be brought back. */
export function unnamedTexts({ record }: RecordIndex, texts: ReadonlyMap<string, SourceText>): SourceText[] {
  const { drafts, discarded, damaged } = useDrafts.getState();
  // what a draft names that cannot be read is not known
  if (damaged.length > 0) return [];
  const inDrafts = [...drafts, ...(discarded === null ? [] : [discarded])].flatMap((draft) => Object.values(draft.texts));
  const named = new Set([...inDrafts, ...record.sources.map(({ sha256 }) => sha256)]);
  return [...texts.values()].filter(({ hash }) => !named.has(hash));
}

/** Drops what was given to drafts and nothing names any more: a text that was not wanted is not kept. */
export async function dropDraftTexts(index: RecordIndex): Promise<void> {
  const left = unnamedTexts(index, useSourceTexts.getState().texts).filter(({ proof }) => proof === ofDraft);
  await Promise.all(left.map(({ hash }) => dropSourceText(hash)));
}
