import type { Erasure, Entry } from '#domain/record/record.ts';
import type { Reading } from '#domain/record/Reading.ts';
import { canBeErased, standInFor } from './erasables.ts';
import { type Held, type Identity, identityOf, putsIt, thingOf } from './Identity.ts';
import { insteadOf, passageKinds, passagesThatTell } from './passagesThatTell.ts';
import { isFields, type Rewrite, rewriteTexts } from './rewriteTexts.ts';

/** Own entries with an identity erased. */
export interface Erased {
  /** The own entries as they are to be kept, in their order, those set aside in their places. */
  readonly own: readonly unknown[];
  /** The id that stands in for the erased one everywhere. */
  readonly standIn: string;
  /** Old ids and names of acts, each with the new one. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Words that tell one of its names, or a part of one, still: the analyst kept them. */
  readonly left: readonly string[];
  /** The numbers of entries that came with Phasewatch and tell one of its names: they stay as they are. */
  readonly shipped: readonly number[];
}

/**
 * Rewrites own entries so that none tells who or what a thing was: every put of it becomes that of a stand-in under another id
 * (ids are words), what named it names the stand-in, of a source no word stays, and its names go from the words and ids of all others: as
 * the analyst reworded them, else with the stand-in in their place. Numbers, times and the order stay, and an entry is added that
 * says where it happened. The one exception to "nothing is overwritten".
 */
export function eraseIdentity(held: Held, { id, by, why, reworded = [] }: Erasure, at: Pick<Entry, 'seq' | 'recorded'>): Reading<Erased> {
  const found = identityOf(held, id);
  if (!found.ok) return found;
  const identity = found.value;
  // the analyst may share a part of the name
  const told = identity.whole.isTold(by) ? by : [why].find(identity.names.isTold);
  if (told !== undefined) return { ok: false, problems: [`The erasure would stand beside the words “${told}”, which tell the name.`] };
  const rewrite = rewriteFor(identity, new Map(reworded.map(({ words, instead }) => [words, instead])));
  const line: Entry = { ...at, by, why, op: 'erase', id: identity.standIn };
  const own = [...held.own.map((row) => rewritten(row, identity, rewrite)), line];
  const tells = (rows: readonly unknown[]) => passagesThatTell(rows, identity).filter(({ kind }) => passageKinds[kind].tells);
  const value = {
    own,
    standIn: identity.standIn,
    renamed: identity.renamed,
    left: [...tells(own).map(({ words }) => words), ...[held.agreement].filter(identity.namesInIds.isTold)],
    shipped: [...new Set(tells(held.shipped).flatMap(({ entries }) => entries))],
  };
  return { ok: true, value };
}

/** How texts are rewritten: by what stands instead of each, and else by what tells nothing. */
export function rewriteFor(identity: Identity, reworded: ReadonlyMap<string, string>): Rewrite {
  return (text, place) => {
    if (place.role === 'fixed') return text;
    if (place.role === 'id' || place.role === 'act') return identity.renamed.get(text) ?? text;
    if (place.role === 'beside a quote') return identity.names.isTold(text) ? '' : text;
    const passage = insteadOf(text, place, identity);
    if (passage === null) return text;
    const instead = reworded.get(text) ?? passage.instead;
    return instead === '' && place.role === 'optional words' ? null : instead;
  };
}

function rewritten(row: unknown, identity: Identity, rewrite: Rewrite): unknown {
  const next = rewriteTexts(row, rewrite, identity.thing.type === 'source' ? identity.id : null);
  if (!putsIt(row, identity) || !isFields(next)) return next;
  const thing = thingOf(row);
  return { ...next, thing: standInFor(thing !== null && canBeErased(thing) ? thing : identity.thing, identity.standIn) };
}
