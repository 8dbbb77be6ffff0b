import type { Fault, Standing } from '#domain/ledger/Standing.ts';
import type { Entry, Ledger } from './record.ts';

/** What is wrong with the order of a ledger's entries, in sentences: numbers from 1 without a gap, one agreement, nothing retracted that does not stand. */
export function brokenEntries({ agreement, entries }: Ledger): string[] {
  const standing = new Set<string>();
  return entries.flatMap((entry, at) => {
    const path = `ledger.entries[${at}]`;
    const problems = [
      ...(entry.seq === at + 1 ? [] : [`${path}.seq is ${entry.seq}; the entry in this place has number ${at + 1}.`]),
      ...misplaced(entry, path, agreement, standing),
    ];
    follow(entry, standing);
    return problems;
  });
}

/** Entries on top of what stands that name what does not stand any more, or put a second agreement. */
export function idleEntries({ agreement, things }: Standing, entries: readonly Entry[]): Fault[] {
  const own = new Set<string>();
  const gone = new Set<string>();
  const stands = { has: (id: string) => own.has(id) || (things.has(id) && !gone.has(id)) };
  return entries.flatMap((entry) => {
    const path = `Entry ${entry.seq}`;
    const id = entry.op === 'put' ? entry.thing.id : entry.id;
    const told = misplaced(entry, path, agreement, stands);
    follow(entry, own);
    if (entry.op === 'retract') gone.add(id);
    return told.map((sentence) => ({ id, sentence }));
  });
}

function follow(entry: Entry, standing: Set<string>): void {
  if (entry.op === 'put') standing.add(entry.thing.id);
  else if (entry.op === 'retract') standing.delete(entry.id);
}

type Stands = Pick<ReadonlySet<string>, 'has'>;
type Entries = { readonly [K in Entry['op']]: Extract<Entry, { op: K }> };

/** What is wrong with an entry of each kind, after what stands before it. */
const misplacements: { readonly [K in Entry['op']]: (entry: Entries[K], path: string, agreement: string, stands: Stands) => string[] } = {
  put: ({ thing }, path, agreement) =>
    thing.type === 'agreement' && thing.id !== agreement
      ? [`${path}.thing.id is "${thing.id}", an agreement; the ledger is that of "${agreement}".`]
      : [],
  retract: ({ id }, path, _agreement, stands) =>
    stands.has(id) ? [] : [`${path}.id is "${id}", but nothing of that id stands before this entry.`],
  // what was retracted before can be erased as well: it is in the ledger still
  erase: () => [],
};

function misplaced(entry: Entry, path: string, agreement: string, stands: Stands): string[] {
  return misplacedOf(entry.op, entry, path, agreement, stands);
}

function misplacedOf<K extends Entry['op']>(op: K, entry: Entries[K], path: string, agreement: string, stands: Stands): string[] {
  return misplacements[op](entry, path, agreement, stands);
}
