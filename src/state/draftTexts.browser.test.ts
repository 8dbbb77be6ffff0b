import { beforeEach, expect, it } from 'vitest';
import { makeIndex, source } from '#tests/fixtures/makeRecord.ts';
import { changeDraft, discardDraft, startDraft, useDrafts } from './drafts.ts';
import { dropDraftTexts, keepDraftText, keepRecordedTexts, unnamedTexts } from './draftTexts.ts';
import { dropSourceText, keepSourceText, restoreSourceTexts, useSourceTexts } from './sourceTexts.ts';

const index = makeIndex();
const text = (hash: string) => ({ hash, name: 'Pasted text', text: 'Told in confidence.' });
const draftOf = async (hash: string) => {
  startDraft('source', { seen: 1 });
  await keepDraftText(text(hash));
  const id = useDrafts.getState().open ?? '';
  changeDraft(id, ({ texts }) => ({ texts: { ...texts, sha256: hash } }));
  return id;
};
/** What the browser itself keeps, as a page that is opened anew finds it. */
const kept = async () => {
  useSourceTexts.setState({ texts: new Map() });
  await restoreSourceTexts();
  return [...useSourceTexts.getState().texts.values()].map(({ hash, proof }) => `${hash}: ${proof}`);
};

beforeEach(async () => {
  localStorage.clear();
  useDrafts.setState({ drafts: [], open: null, discarded: null, damaged: [] });
  await restoreSourceTexts();
  await Promise.all([...useSourceTexts.getState().texts.keys()].map(dropSourceText));
});

it('a text that a draft was given goes when the draft takes another one', async () => {
  const id = await draftOf('a');
  await dropDraftTexts(index);
  expect(await kept()).toEqual(['a: it was given to a draft']);
  changeDraft(id, ({ texts }) => ({ texts: { ...texts, sha256: '' } }));
  await dropDraftTexts(index);
  expect(await kept()).toEqual([]);
});

it('a text stays with a discarded draft until nothing brings that back', async () => {
  await draftOf('a');
  const [draft] = useDrafts.getState().drafts;
  if (draft !== undefined) discardDraft(draft);
  await dropDraftTexts(index);
  expect(await kept()).toHaveLength(1);
  useDrafts.setState({ discarded: null });
  await dropDraftTexts(index);
  expect(await kept()).toEqual([]);
});

it('a text stays once its source is recorded, and so does a copy that was loaded before', async () => {
  await draftOf('a');
  const [draft] = useDrafts.getState().drafts;
  if (draft !== undefined) await keepRecordedTexts(draft);
  await keepSourceText({ ...text('b'), proof: 'its SHA-256 is the one in the record' });
  await keepDraftText(text('b'));
  useDrafts.setState({ drafts: [] });
  await dropDraftTexts(index);
  expect(await kept()).toEqual(['a: the source was recorded from it', 'b: its SHA-256 is the one in the record']);
});

it('texts that no source and no draft names are found, where every draft can be read', async () => {
  const named = source.type === 'source' ? source.sha256 : '';
  const texts = new Map([named, 'gone'].map((hash) => [hash, { ...text(hash), proof: '' }]));
  expect(unnamedTexts(index, texts).map(({ hash }) => hash)).toEqual(['gone']);
  useDrafts.setState({ damaged: ['phasewatch.draft.a'] });
  expect(unnamedTexts(index, texts)).toEqual([]);
});
