import { readFolded } from '#domain/record/readUnknown.ts';
import type { Reading } from '#domain/record/Reading.ts';
import type { AgreementRecord } from '#domain/record/record.ts';
import type { StoredLedger } from './StoredLedger.ts';

/** An analyst's own entry that does not fit on the shipped ledger any more, with the reasons. It stays in the store. */
export interface Misfit {
  readonly entry: unknown;
  readonly problems: readonly string[];
}

export interface StoredReading {
  readonly reading: Reading<AgreementRecord>;
  readonly misfits: readonly Misfit[];
}

/** Reads a stored ledger: the shipped entries with every own entry on top that fits, and the list of those that do not. */
export function readStored(stored: StoredLedger): StoredReading {
  const reading = readWith(stored, stored.own);
  if (reading.ok || stored.own.length === 0) return { reading, misfits: [] };
  const bare = readWith(stored, []);
  return bare.ok ? fit(stored, bare) : { reading: bare, misfits: [] };
}

/**
 * Tries own entries one after another, and again while any fits: an entry may need one that was set aside before it. What
 * fits always stands in the order in which it was recorded, so that an older entry never overrules what corrected it.
 */
function fit(stored: StoredLedger, bare: Reading<AgreementRecord>): StoredReading {
  let reading = bare;
  const kept = new Set<number>();
  const readTogether = (at: number) =>
    readWith(
      stored,
      stored.own.filter((_, each) => each === at || kept.has(each)),
    );
  for (let before = -1; kept.size > before;) {
    before = kept.size;
    for (const at of stored.own.keys()) {
      const tried = kept.has(at) ? null : readTogether(at);
      if (tried?.ok !== true) continue;
      reading = tried;
      kept.add(at);
    }
  }
  const misfits = stored.own.flatMap((entry, at) => (kept.has(at) ? [] : [{ entry, problems: problemsOf(readTogether(at)) }]));
  return { reading, misfits };
}

function readWith({ id, shipped }: StoredLedger, own: readonly unknown[]): Reading<AgreementRecord> {
  const entries = [...shipped, ...own.map((entry, at) => numbered(entry, shipped.length + at + 1))];
  return readFolded({ format: 'phasewatch-ledger', version: 1, agreement: id, entries });
}

/** An own entry is counted on from the last shipped one, however many those are today. */
function numbered(entry: unknown, seq: number): unknown {
  return typeof entry === 'object' && entry !== null ? { ...entry, seq } : entry;
}

const problemsOf = (reading: Reading<unknown>): readonly string[] => (reading.ok ? [] : reading.problems);
