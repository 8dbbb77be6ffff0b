import { afterEach, beforeEach, expect, it } from 'vitest';
import { rewriteFor } from '#domain/erasure/eraseIdentity.ts';
import { identityOf } from '#domain/erasure/Identity.ts';
import type { AnyThing, Entry } from '#domain/record/record.ts';
import { actor, claim, evidence, source } from '#tests/fixtures/makeRecord.ts';
import { valueOf } from '#tests/valueOf.ts';
import { changeDraft, discardDraft, startDraft, useDrafts } from './drafts.ts';
import { forgetIdentity } from './forgetIdentity.ts';
import { rereadSavedViews, saveView, useSavedViews } from './savedViews.ts';
import { keepSourceText, useSourceTexts } from './sourceTexts.ts';
import { defaultView, showAddress, useView } from './view.ts';

const agreement = defaultView.agreement;
const told = { seq: 1, recorded: '2026-01-01T00:00:00Z', by: 'Analyst A', why: 'Read', op: 'put' } as const;
const text = '1'.repeat(64);
const secret = { ...source, id: 'talk-with-quill', title: 'Talk with Quill', sha256: text } as AnyThing;
const own: readonly Entry[] = [
  { ...told, thing: secret },
  { ...told, thing: actor('quill', { name: 'Informant Quill' }) },
  { ...told, thing: claim('quill-says', 'a') },
];

beforeEach(() => {
  localStorage.clear();
  rereadSavedViews();
  useDrafts.setState({ drafts: [], open: null, discarded: null, damaged: [], trouble: null });
});
afterEach(() => localStorage.clear());

async function forget(id: string, texts: readonly string[] = []): Promise<string[]> {
  const identity = valueOf(identityOf({ agreement, shipped: [], own }, id));
  return forgetIdentity(agreement, identity, rewriteFor(identity, new Map()), texts);
}

function draft(...[type, more]: Parameters<typeof startDraft>): void {
  startDraft(type, more);
  changeDraft(useDrafts.getState().open ?? '', () => ({ why: 'Read' }));
}

const kept = () => JSON.stringify(Object.entries(localStorage));

it('rewrites drafts as entries are, and drops those that change what was erased', async () => {
  draft('claim', {
    seen: 1,
    values: { texts: { claimant: 'quill', statement: 'Informant Quill said so.', kind: 'statement', releasable: 'Quill' } },
  });
  draft('actor', { seen: 1, act: 'change', of: 'quill', values: { texts: { name: 'Informant Quill' } } });
  draft('note', { seen: 1, values: { texts: { text: 'Of nobody.' } } });
  draft('claim', { seen: 1, act: 'retract', of: 'quill-says' });
  localStorage.setItem('phasewatch.draft.torn', '{"texts":{"name":"Informant Qu');
  localStorage.setItem('phasewatch.draft.told', '{"texts":{"name":"Informant Quill"');
  expect(await forget('quill')).toEqual(['2 drafts reworded.', '1 draft dropped.']);
  const { drafts, damaged } = useDrafts.getState();
  expect(damaged).toEqual(['phasewatch.draft.torn']);
  expect(drafts.filter(({ act }) => act === 'retract')).toMatchObject([{ of: 'erased-actor-1-says' }]);
  expect(drafts.filter(({ act }) => act !== 'retract').map(({ texts }) => texts)).toMatchObject([
    { claimant: 'erased-actor-1', statement: 'Erased actor 1 said so.', kind: 'statement', releasable: 'Erased actor 1' },
    { text: 'Of nobody.' },
  ]);
  expect(kept()).not.toContain('Informant Quill');
});

it('keeps no quote of an erased source in a draft, nor in the one that was discarded', async () => {
  const quotes = [{ ...evidence, source: 'talk-with-quill', exact: 'words of Quill' }, evidence];
  draft('claim', { seen: 1, values: { texts: { hedgeWords: 'it is said' }, quotes } });
  draft('source', { seen: 1, act: 'change', of: 'talk-with-quill' });
  const [discarded] = useDrafts.getState().drafts;
  if (discarded !== undefined) discardDraft(discarded);
  await keepSourceText({ hash: text, name: 'talk.txt', text: 'words of Quill', proof: 'chosen' });
  expect(await forget('talk-with-quill', [text])).toEqual(['1 draft reworded.', '1 copy of its text dropped.']);
  expect(useDrafts.getState()).toMatchObject({
    discarded: null,
    drafts: [{ texts: { hedgeWords: '' }, quotes: [{ source: 'erased-source-1', exact: '…' }, evidence] }],
  });
  expect(useSourceTexts.getState().texts.has(text)).toBe(false);
});

it('leads saved views and the address to the stand-in, of this agreement alone', async () => {
  saveView('Quill’s', '?actor=quill,israel&v=1');
  saveView('Informant Quill', '?q=informant+quill&v=1');
  saveView('Elsewhere', '?agreement=other&actor=quill&v=1');
  showAddress('?view=ledger&actor=quill&around=quill.2');
  expect(await forget('quill')).toEqual(['2 saved views changed.']);
  expect(useSavedViews.getState().views).toEqual([
    { name: 'erased actor 1’s', search: '?actor=erased-actor-1,israel&v=1' },
    { name: 'erased actor 1', search: '?q=erased+actor+1&v=1' },
    { name: 'Elsewhere', search: '?agreement=other&actor=quill&v=1' },
  ]);
  expect(useView.getState().view).toMatchObject({ page: 'ledger', actor: ['erased-actor-1'], around: 'erased-actor-1.2' });
});
