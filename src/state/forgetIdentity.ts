import type { Identity } from '#domain/erasure/Identity.ts';
import { type Rewrite, rewriteTexts } from '#domain/erasure/rewriteTexts.ts';
import { searchWithout } from '#domain/erasure/searchWithout.ts';
import { type Draft, readDraft } from '#domain/recording/Draft.ts';
import { plural } from '#domain/texts/plural.ts';
import { type Revised, reviseDrafts } from './drafts.ts';
import { reviseSavedViews, type SavedView } from './savedViews.ts';
import { dropSourceText, useSourceTexts } from './sourceTexts.ts';
import { readView, showAddress, useView, writeView } from './view.ts';

/**
 * Takes an erased identity out of what this browser keeps besides the ledger: drafts are rewritten as entries were, and dropped where they
 * change what was erased; saved views and the address ask for the stand-in; copies of its texts go.
 * @param texts the SHA-256 of every text that it had
 * @returns in sentences what was changed and dropped
 */
export async function forgetIdentity(agreement: string, identity: Identity, rewrite: Rewrite, texts: readonly string[]): Promise<string[]> {
  const drafts = reviseDrafts(
    (draft) => (draft.agreement === agreement ? withoutIdentity(draft, identity, rewrite) : draft),
    identity.names.isTold,
  );
  const views = reviseSavedViews((view) => viewWithout(view, agreement, identity), identity.names.isTold);
  const address = writeView(useView.getState().view);
  const without = searchWithout(address, identity);
  if (without !== address) showAddress(without);
  const ofDropped = drafts.dropped.flatMap((draft) => draft.texts['sha256'] || []);
  return [...inWords(drafts, views), ...(await dropTexts([...texts, ...ofDropped]))];
}

/** A draft as it would stand without an identity; null where it changes what was erased itself. */
function withoutIdentity(draft: Draft, identity: Identity, rewrite: Rewrite): Draft | null {
  if (draft.of === identity.id) return null;
  const hidden = identity.thing.type === 'source' ? identity.id : null;
  // in a draft, what is not there is an empty text
  const next = rewriteTexts(draft, (text, place) => rewrite(text, place) ?? '', hidden);
  return JSON.stringify(next) === JSON.stringify(draft) ? draft : readDraft(next);
}

function viewWithout(view: SavedView, agreement: string, identity: Identity): SavedView {
  if (readView(view.search).view.agreement !== agreement) return view;
  const name = identity.names.without(view.name, () => identity.words);
  const search = searchWithout(view.search, identity);
  return name === view.name && search === view.search ? view : { name, search };
}

async function dropTexts(hashes: readonly string[]): Promise<string[]> {
  const kept = hashes.filter((hash) => useSourceTexts.getState().texts.has(hash));
  for (const hash of hashes) await dropSourceText(hash);
  const refused = kept.filter((hash) => useSourceTexts.getState().refused.has(hash)).length;
  return [
    ...(kept.length > refused ? [`${plural(kept.length - refused, 'copy of its text', 'copies of its texts')} dropped.`] : []),
    ...(refused > 0
      ? [`${plural(refused, 'copy', 'copies')} of its text could not be removed from this browser: clear its storage by hand.`]
      : []),
  ];
}

function inWords({ changed, dropped }: Revised, views: readonly SavedView[]): string[] {
  return [
    ...(changed.length > 0 ? [`${plural(changed.length, 'draft')} reworded.`] : []),
    ...(dropped.length > 0 ? [`${plural(dropped.length, 'draft')} dropped.`] : []),
    ...(views.length > 0 ? [`${plural(views.length, 'saved view')} changed.`] : []),
  ];
}
