import { dateOfClaim } from './dateOfClaim.ts';
import type { Claim } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';

/** How a claim's date stands to the age from which evidence is marked. */
export type EvidenceAge = 'old' | 'recent' | 'undated';

/** Whether a claim is older than so many months on a day (YYYY-MM-DD). An uncertain date counts by the last day that it can mean. */
export function evidenceAge(index: RecordIndex, claim: Claim, months: number, today: string): EvidenceAge {
  const end = (dateOfClaim(index, claim)?.split('/').at(-1) ?? '').replace(/[?~%]$/, '');
  if (!/^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(end)) return 'undated';
  const limit = new Date(`${today}T00:00:00Z`);
  limit.setUTCMonth(limit.getUTCMonth() - months);
  return end < limit.toISOString().slice(0, end.length) ? 'old' : 'recent';
}
