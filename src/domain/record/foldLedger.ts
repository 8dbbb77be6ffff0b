import { nothingStands, recordOf, standAfter } from '#domain/ledger/Standing.ts';
import type { AgreementRecord, Ledger } from './record.ts';
import type { Reading } from './Reading.ts';

/**
 * Reads a ledger from its first entry to its last; what remains is the record.
 * Fails in words where no entry puts the agreement itself.
 */
export function foldLedger(ledger: Ledger): Reading<AgreementRecord> {
  return recordOf(standAfter(nothingStands(ledger.agreement), ledger.entries));
}
