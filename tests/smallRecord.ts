import { foldLedger } from '#domain/record/foldLedger.ts';
import type { AgreementRecord } from '#domain/record/record.ts';
import { smallLedger } from './smallLedger.ts';
import { valueOf } from './valueOf.ts';

/** The record of the small ledger, a new one at every call. */
export const smallRecord = (): AgreementRecord => structuredClone(valueOf(foldLedger(smallLedger())));
