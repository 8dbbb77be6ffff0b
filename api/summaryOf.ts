import { statusOrder } from '#domain/kinds/statuses.ts';
import { heldOn } from '#domain/record/heldOn.ts';
import { indexRecord } from '#domain/record/recordIndex.ts';
import type { AgreementSummary } from '#domain/record/record.ts';
import type { LedgerReading } from './readStored.ts';

/** An agreement as it stands in the list: its milestones counted by the status that holds on a day, YYYY-MM-DD. */
export function summaryOf({ record, entries, shipped }: LedgerReading, day: string): AgreementSummary {
  const { agreement, edition, milestones, sources } = record;
  const { assessments } = indexRecord(record);
  const held = milestones.map(({ id }) => heldOn(assessments.get(id), day).at(-1)?.status);
  const statuses = statusOrder
    .map((status) => ({ status, count: held.filter((own) => own === status).length }))
    .filter(({ count }) => count > 0);
  return {
    id: agreement.id,
    title: agreement.title,
    edition: edition.id,
    milestones: milestones.length,
    sources: sources.length,
    statuses,
    own: entries.length - shipped,
  };
}
