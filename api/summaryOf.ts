import { heldOn } from '#domain/record/heldOn.ts';
import { indexRecord } from '#domain/record/recordIndex.ts';
import type { AgreementSummary } from '#domain/record/record.ts';
import type { LedgerReading } from './readStored.ts';

type Standings = AgreementSummary['standings'];

/** An agreement as it stands in the list: what its milestones were assessed as, on a day, YYYY-MM-DD. Words and order are the page's. */
export function summaryOf({ record, entries, shipped }: LedgerReading, day: string): AgreementSummary {
  const { agreement, edition, milestones, sources } = record;
  const { assessments } = indexRecord(record);
  const standings: Standings = [];
  for (const { id } of milestones) {
    const { status, basis } = heldOn(assessments.get(id), day).at(-1) ?? { status: null, basis: null };
    const same = standings.find((other) => other.status === status && other.basis === basis);
    if (same === undefined) standings.push({ status, basis, count: 1 });
    else same.count += 1;
  }
  return {
    id: agreement.id,
    title: agreement.title,
    edition: edition.id,
    milestones: milestones.length,
    sources: sources.length,
    standings,
    own: entries.length - shipped,
  };
}
