import { isCodedByYear, scoreByYear } from '#domain/milestones/scoreByYear.ts';
import { heldOn } from '#domain/record/heldOn.ts';
import { indexRecord, type RecordIndex } from '#domain/record/recordIndex.ts';
import type { AgreementSummary } from '#domain/record/record.ts';
import type { LedgerReading } from './readStored.ts';

type Standings = AgreementSummary['standings'];

/** An agreement as it stands in the list: what its milestones were assessed as, on a day, YYYY-MM-DD. Words and order are the page's. */
export function summaryOf(
  { record, entries, shipped }: Pick<LedgerReading, 'record' | 'entries' | 'shipped'>,
  day: string,
): AgreementSummary {
  const { agreement, edition, milestones, sources } = record;
  const index = indexRecord(record);
  const { assessments } = index;
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
    years: yearsOf(index, day),
    own: entries.length - shipped,
  };
}

/** Scores are of a phase: of several there is none of the whole. */
function yearsOf(index: RecordIndex, day: string): AgreementSummary['years'] {
  const { milestones } = index.record;
  if (!isCodedByYear(index) || new Set(milestones.map(({ phase }) => phase)).size > 1) return [];
  const scored = scoreByYear(index, milestones, day).flatMap(({ year, score }) => (score === null ? [] : { year, score: score.percent }));
  return scored.filter((_, at) => at === 0 || at === scored.length - 1);
}
