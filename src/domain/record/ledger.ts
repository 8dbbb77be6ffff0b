import { nothingStands, recordOf, standAfter } from '#domain/ledger/Standing.ts';
import type { AgreementRecord, AnyThing, Entry, Ledger } from './record.ts';
import type { Reading } from './Reading.ts';

/** What is left standing after reading entries in order, by id. `before` is what stood already. */
export function thingsAfter(entries: readonly Entry[], before: ReadonlyMap<string, AnyThing> = new Map()): ReadonlyMap<string, AnyThing> {
  return standAfter({ ...nothingStands(''), things: before }, entries).things;
}

/**
 * Reads a ledger from its first entry to its last; what remains is the record.
 * Fails in words where no entry puts the agreement itself.
 */
export function foldLedger(ledger: Ledger): Reading<AgreementRecord> {
  return recordOf(standAfter(nothingStands(ledger.agreement), ledger.entries));
}
