import { type Fault, faultsAfter, nothingStands, recordOf, type Standing, standAfter, touchedBy } from '#domain/ledger/Standing.ts';
import { idleEntries } from '#domain/record/brokenEntries.ts';
import type { Reading } from '#domain/record/Reading.ts';
import { readEntry, readFoldedLedger } from '#domain/record/readUnknown.ts';
import type { AgreementRecord, Entry } from '#domain/record/record.ts';
import { idsNamedBy } from '#domain/record/rulesOf.ts';
import { actOf, type StoredLedger } from './StoredLedger.ts';

/** An analyst's own entry that does not fit on the shipped ledger any more, with the reasons. It stays in the store. */
export interface Misfit {
  readonly entry: unknown;
  readonly problems: readonly string[];
}

/** A ledger as it was read: every entry that fits, numbered, what stands after the last, and those set aside. */
export interface LedgerReading {
  readonly entries: readonly Entry[];
  /** How many of them were shipped. */
  readonly shipped: number;
  readonly standing: Standing;
  readonly record: AgreementRecord;
  readonly misfits: readonly Misfit[];
}

/** Reads a stored ledger: the shipped entries with every own entry on top that fits, and the list of those that do not. */
export function readStored({ id, shipped, own }: StoredLedger): Reading<LedgerReading> {
  if (shipped.length === 0 && own.length > 0) return withOwn({ entries: [], shipped: 0, standing: nothingStands(id), record: null }, own);
  const read = readFoldedLedger({ format: 'phasewatch-ledger', version: 1, agreement: id, entries: shipped });
  if (!read.ok) return read;
  const { ledger, standing, record } = read.value;
  return withOwn({ entries: ledger.entries, shipped: shipped.length, standing, record }, own);
}

/** What further entries are read on; without a record where they are the first. */
type Before = Pick<LedgerReading, 'entries' | 'shipped' | 'standing'> & { readonly record: AgreementRecord | null };

/**
 * Reads further own entries on a ledger that was read before. Those that do not fit are set aside with all of their act: first
 * what has no shape, then whatever last touched a thing that breaks a rule, until none does. What fits stands in the order in
 * which it was recorded, so that an older entry never overrules what corrected it.
 */
export function withOwn(before: Before, own: readonly unknown[]): Reading<LedgerReading> {
  const aside = new Map<number, readonly string[]>();
  const first = before.entries.length;
  const shaped = own.map((entry, at) => readEntry(numbered(entry, first + at + 1), `ledger.entries[${first + at}]`));
  for (const [at, each] of shaped.entries()) if (!each.ok) setAside(own, at, each.problems, aside);
  for (;;) {
    const kept = [...own.keys()].filter((at) => !aside.has(at));
    const entries = kept.map((at, nth) => numbered(valueAt(shaped, at), first + nth + 1));
    const standing = standAfter(before.standing, entries);
    const faults = [...idleEntries(before.standing, entries), ...faultsAfter(before.standing, standing, entries)];
    if (faults.length === 0) return whole(before, own, { entries, standing, aside });
    const culprits = culpritsOf(faults, standing, entries).flatMap(({ nth, sentences }) => {
      const at = kept[nth];
      return at === undefined ? [] : [{ at, sentences }];
    });
    if (culprits.length === 0) return { ok: false, problems: faults.map(({ sentence }) => sentence) };
    for (const { at, sentences } of culprits) setAside(own, at, sentences, aside);
  }
}

interface Fitted {
  readonly entries: readonly Entry[];
  readonly standing: Standing;
  readonly aside: ReadonlyMap<number, readonly string[]>;
}

function whole(before: Before, own: readonly unknown[], { entries, standing, aside }: Fitted): Reading<LedgerReading> {
  const earlier = before.record && { record: before.record, things: before.standing.things, touched: touchedBy(entries) };
  const record = recordOf(standing, earlier);
  if (!record.ok) return record;
  const misfits = [...aside].toSorted(([a], [b]) => a - b).map(([at, problems]) => ({ entry: own[at], problems }));
  return {
    ok: true,
    value: { entries: [...before.entries, ...entries], shipped: before.shipped, standing, record: record.value, misfits },
  };
}

/** Sets an own entry aside, and with it the rest of its act: half an act is what nobody meant. */
function setAside(own: readonly unknown[], at: number, problems: readonly string[], aside: Map<number, readonly string[]>): void {
  const act = actOf(own[at]);
  for (const [other, entry] of own.entries()) {
    const same = other === at || (act !== null && actOf(entry) === act);
    if (same && (other === at || !aside.has(other)))
      aside.set(other, other === at ? problems : ['It was recorded together with one that does not fit.']);
  }
}

/** For each fault the last entry that touched the thing, or something that it names. */
function culpritsOf(faults: readonly Fault[], { things }: Standing, entries: readonly Entry[]) {
  const lastTouch = new Map(entries.map((entry, nth) => [entry.op === 'put' ? entry.thing.id : entry.id, nth]));
  const sentences = new Map<number, string[]>();
  for (const { id, sentence } of faults) {
    const thing = things.get(id);
    const own = lastTouch.get(id);
    const touches =
      own === undefined && thing !== undefined ? idsNamedBy(thing).flatMap((named) => lastTouch.get(named) ?? []) : [own ?? -1];
    const nth = Math.max(-1, ...touches);
    if (nth >= 0) sentences.set(nth, [...(sentences.get(nth) ?? []), sentence]);
  }
  return [...sentences].map(([nth, told]) => ({ nth, sentences: told }));
}

/** An own entry is counted on from the last shipped one, however many those are today. */
function numbered<T>(entry: T, seq: number): T {
  return typeof entry === 'object' && entry !== null ? { ...entry, seq } : entry;
}

function valueAt(shaped: readonly Reading<Entry>[], at: number): Entry {
  const reading = shaped[at];
  if (reading?.ok !== true) throw new Error(`Own entry ${at} was not read.`);
  return reading.value;
}
