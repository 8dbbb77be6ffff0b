import { now } from '#domain/record/asOf.ts';
import type { Entries } from '#domain/record/record.ts';
import { compareMoments, type MomentsCompared } from './compareMoments.ts';
import type { Visit } from './Visit.ts';

type Ledger = Pick<Entries, 'entries' | 'shipped'>;

/** What moved in the ledger of an agreement since a visit, by the day `today`: scores and statuses as two moments compared; null where the visit's moment is not known. */
export function comparedSince(
  agreement: string,
  ledger: Ledger,
  { entries: last, recorded }: Visit,
  today: string,
): MomentsCompared | null {
  const { entries } = ledger;
  // a newer shipped ledger numbers the analyst's own entries on: then the time tells what was seen
  const isNumbered = recorded === null || entries[last - 1]?.recorded === recorded;
  const compared = compareMoments({ ...ledger, agreement }, { known: isNumbered ? String(last) : recorded, valid: null }, now, today);
  return compared.ok ? compared.value : null;
}
