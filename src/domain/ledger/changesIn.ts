import type { AnyThing, Entry } from '#domain/record/record.ts';
import { idIn } from './actInWords.ts';

/** What an entry made of a thing: as it stood before, and as it stands after; undefined where it did not. */
export interface Change {
  readonly before: AnyThing | undefined;
  readonly after: AnyThing | undefined;
}

/** The changes that the entries of a ledger made, by the number of the entry, and everything that was ever put as it was put last. */
export function changesIn(entries: readonly Entry[]): {
  readonly changes: ReadonlyMap<number, Change>;
  readonly ever: ReadonlyMap<string, AnyThing>;
} {
  const standing = new Map<string, AnyThing>();
  const ever = new Map<string, AnyThing>();
  const changes = new Map<number, Change>();
  for (const entry of entries) {
    const id = idIn(entry);
    const before = standing.get(id);
    const after = entry.op === 'put' ? entry.thing : entry.op === 'retract' ? undefined : before;
    if (after === undefined) standing.delete(id);
    else standing.set(id, after);
    if (entry.op === 'put') ever.set(id, entry.thing);
    changes.set(entry.seq, { before, after });
  }
  return { changes, ever };
}

/** The ids of what an entry touched and of everything that is about: a claim's milestones, the ends of a tie. */
export function idsConcerned(entry: Entry, change: Change | undefined): readonly string[] {
  const thing = change?.after ?? change?.before;
  return [idIn(entry), ...(thing === undefined ? [] : idsIn(thing))];
}

function idsIn(thing: AnyThing): readonly string[] {
  if (thing.type === 'claim' || thing.type === 'note') return thing.about;
  if (thing.type === 'assessment') return [thing.milestone];
  return thing.type === 'tie' || thing.type === 'condition' ? [thing.from, thing.to] : [];
}
