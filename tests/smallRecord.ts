import { foldLedger } from '#domain/ledger.ts';
import type { AgreementRecord } from '#domain/record.ts';
import { smallLedger } from './smallLedger.ts';
import { valueOf } from './valueOf.ts';

/** The record of the small ledger, a new one at every call. */
export const smallRecord = (): AgreementRecord => structuredClone(valueOf(foldLedger(smallLedger())));
