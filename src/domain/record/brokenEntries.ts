import type { Entry, Ledger } from './record.ts';

/** What is wrong with the order of a ledger's entries, in sentences: numbers from 1 without a gap, one agreement, nothing retracted that does not stand. */
export function brokenEntries({ agreement, entries }: Ledger): string[] {
  const standing = new Set<string>();
  return entries.flatMap((entry, at) => {
    const path = `ledger.entries[${at}]`;
    const problems = [
      ...(entry.seq === at + 1 ? [] : [`${path}.seq is ${entry.seq}; the entry in this place has number ${at + 1}.`]),
      ...(entry.op === 'put' ? secondAgreement(entry, path, agreement) : idleRetraction(entry, path, standing)),
    ];
    if (entry.op === 'put') standing.add(entry.thing.id);
    else standing.delete(entry.id);
    return problems;
  });
}

type Put = Extract<Entry, { op: 'put' }>;
type Retraction = Extract<Entry, { op: 'retract' }>;

function secondAgreement({ thing }: Put, path: string, agreement: string): string[] {
  return thing.type === 'agreement' && thing.id !== agreement
    ? [`${path}.thing.id is "${thing.id}", an agreement; the ledger is that of "${agreement}".`]
    : [];
}

function idleRetraction({ id }: Retraction, path: string, standing: ReadonlySet<string>): string[] {
  return standing.has(id) ? [] : [`${path}.id is "${id}", but nothing of that id stands before this entry.`];
}
