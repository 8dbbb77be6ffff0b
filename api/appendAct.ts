import { faultsAfter, recordOf, standAfter, timeAfter, touchedBy } from '#domain/ledger/Standing.ts';
import { retyped } from '#domain/ledger/retyped.ts';
import { idleEntries } from '#domain/record/brokenEntries.ts';
import { hashOf } from '#domain/record/hash.ts';
import type { Act, AgreementRecord, Entry } from '#domain/record/record.ts';
import { readEntry } from '#domain/record/readUnknown.ts';
import type { HeldLedger, Ledgers } from './createLedgers.ts';
import type { LedgerStore } from './LedgerStore.ts';
import type { LedgerReading } from './readStored.ts';
import { VersionConflict } from './VersionConflict.ts';

/** What came of an act that was sent to be recorded. */
export type Appended =
  /** `anew` is false where the same act was recorded before. */
  | {
      readonly kind: 'recorded';
      readonly anew: boolean;
      readonly entries: readonly Entry[];
      readonly edition: AgreementRecord['edition'];
      readonly shipped: number;
    }
  /** The writer had not seen `since`. */
  | { readonly kind: 'conflict'; readonly last: number; readonly since: readonly Entry[] }
  | { readonly kind: 'unfit' | 'unreadable'; readonly problems: readonly string[] }
  | { readonly kind: 'act-taken' | 'unknown-agreement' };

/** What the parts of the API that read and write ledgers work with. */
export interface Desk {
  readonly store: LedgerStore;
  readonly ledgers: Ledgers;
  /** The time now, in milliseconds since 1970. */
  readonly clock: () => number;
}

/**
 * Records an act at the end of a ledger: all of it or nothing, and once, however often it is sent. It is refused where the
 * writer had not seen the last entry, and where what it says would break a rule of the record.
 * @throws whatever the store throws where it cannot keep it
 */
export async function appendAct(desk: Desk, id: string, act: Act): Promise<Appended> {
  const held = await desk.ledgers(id);
  if (held === null) return { kind: 'unknown-agreement' };
  if (!held.reading.ok) return { kind: 'unreadable', problems: held.reading.problems };
  const before = held.reading.value;
  const again = await recordedBefore(desk.store, before, id, act);
  if (again !== null) return again;
  const last = before.standing.entries;
  if (act.after !== last) return { kind: 'conflict', last, since: before.entries.slice(act.after) };
  const entries = entriesOf(act, before, desk.clock());
  const after = standAfter(before.standing, entries);
  const faults = [
    ...idleEntries(before.standing, entries),
    // what is taken back may lead to a type that stood before, in a ledger that is older than this rule
    ...(act.undoes === undefined ? retyped(before.standing, entries) : []),
    ...faultsAfter(before.standing, after, entries),
  ];
  if (faults.length > 0) return { kind: 'unfit', problems: faults.map(({ sentence }) => sentence) };
  const record = recordOf(after, { record: before.record, things: before.standing.things, touched: touchedBy(entries) });
  if (!record.ok) return { kind: 'unfit', problems: record.problems };
  if (!(await isWritten(desk.store, held, entries))) return appendAct(desk, id, act);
  return { kind: 'recorded', anew: true, entries, edition: record.value.edition, shipped: before.shipped };
}

/** Writes the entries; false where another writer was quicker. */
async function isWritten(store: LedgerStore, { head }: HeldLedger, entries: readonly Entry[]): Promise<boolean> {
  try {
    await store.append(head.id, entries, head.version);
    return true;
  } catch (error) {
    if (error instanceof VersionConflict) return false;
    throw error;
  }
}

/** Entries of an act with what the ledger gives them: numbers and a time. */
function entriesOf({ act, by, undoes, entries }: Act, { standing }: LedgerReading, now: number): Entry[] {
  const recorded = timeAfter(standing, now);
  return entries.map((entry, at) => ({
    ...entry,
    seq: standing.entries + at + 1,
    recorded,
    by,
    act,
    ...(undoes !== undefined && { undoes }),
  }));
}

/** An act that was recorded already, as when its answer was lost on the way; null where it is new. */
async function recordedBefore(
  store: LedgerStore,
  { entries, shipped, record }: LedgerReading,
  id: string,
  act: Act,
): Promise<Appended | null> {
  const rows = (await store.ofAct(id, act.act)).flatMap((row) => {
    const read = readEntry(row, 'entry');
    return read.ok ? [read.value] : [];
  });
  if (rows.length === 0) return null;
  const same = hashOf(rows.map(contentOf)) === hashOf(act.entries.map(contentOf));
  if (!same) return { kind: 'act-taken' };
  const held = entries.filter((entry) => entry.act === act.act);
  return { kind: 'recorded', anew: false, entries: held, edition: record.edition, shipped };
}

const contentOf = (entry: Entry | Act['entries'][number]) =>
  'thing' in entry ? [entry.op, entry.why, entry.thing] : [entry.op, entry.why, entry.id];
