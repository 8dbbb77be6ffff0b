import { firstDayOf } from '#domain/record/beginsBefore.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { signatureId } from '#domain/record/signatureId.ts';
import { milestoneRows } from './milestoneRows.ts';
import { progressOf } from './progress.ts';
import type { Score } from './score.ts';

/** How an agreement stood at the end of a year. */
export interface YearScore {
  readonly year: number;
  /** Full years since the year of its signature; null where no event of the record is its signature. */
  readonly since: number | null;
  readonly score: Score | null;
}

/** The score of all milestones of an agreement at the end of each year in which an assessment begins to hold. Scores can fall. */
export function scoreByYear(index: RecordIndex): YearScore[] {
  const { assessments, milestones, events } = index.record;
  const days = assessments.flatMap(({ validFrom }) => (validFrom === null ? [] : (firstDayOf(validFrom) ?? [])));
  const years = [...new Set(days.map((day) => Number(day.slice(0, 4))))].sort((a, b) => a - b);
  const signed = events.find(({ id }) => id === signatureId)?.date ?? null;
  const from = signed === null ? null : Number(firstDayOf(signed)?.slice(0, 4));
  return years.map((year) => ({
    year,
    since: from === null ? null : year - from,
    score: progressOf(milestoneRows(index, milestones, `${String(year).padStart(4, '0')}-12-31`)).score,
  }));
}
