import { countCompleted, countedWords } from '#domain/milestones/distribution.ts';
import { milestoneRows } from '#domain/milestones/milestoneRows.ts';
import { indexRecord } from '#domain/record/recordIndex.ts';
import type { AgreementSummary } from '#domain/record/record.ts';
import type { LedgerReading } from './readStored.ts';

/** An agreement as it stands in the list on a day, YYYY-MM-DD: the distribution of its milestones, and n of N. */
export function summaryOf({ record, entries, shipped }: LedgerReading, day: string): AgreementSummary {
  const { agreement, edition, milestones, sources } = record;
  const rows = milestoneRows(indexRecord(record), milestones, day);
  return {
    id: agreement.id,
    title: agreement.title,
    edition: edition.id,
    milestones: milestones.length,
    sources: sources.length,
    counted: countedWords(rows).map(({ count, word }) => ({ count, word })),
    completed: countCompleted(rows),
    own: entries.length - shipped,
  };
}
