import { firstDayOf } from '#domain/record/beginsBefore.ts';
import { heldOn } from '#domain/record/heldOn.ts';
import type { Assessment, Milestone } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { signatureId } from '#domain/record/signatureId.ts';
import { type Score, scoreOf } from './score.ts';

/** How an agreement stood at the end of a year. */
export interface YearScore {
  readonly year: number;
  /** Full years since the year of its signature; null where no event of the record is its signature. */
  readonly since: number | null;
  readonly score: Score | null;
  /** What holds at the end of the year, and makes the score: an assessment for each milestone that has one. */
  readonly held: readonly Assessment[];
}

/**
 * The score of milestones, all of an agreement where none are given, at the end of each year in which an assessment of one of them
 * begins to hold, up to a day (YYYY-MM-DD), which ends its own year. What is not assessed anew holds on, as everywhere: an import
 * that codes by year says itself of what it has no code for that it is not assessable. Scores can fall.
 */
export function scoreByYear(
  index: RecordIndex,
  milestones: readonly Milestone[] = index.record.milestones,
  until = '9999-12-31',
): YearScore[] {
  const assessed = milestones.flatMap(({ id }) => index.assessments.get(id) ?? []);
  const years = [...new Set(assessed.flatMap(({ validFrom }) => yearOf(validFrom) ?? []))].sort((a, b) => a - b);
  const from = signatureYear(index);
  return years
    .filter((year) => firstOf(year) <= until)
    .map((year) => {
      const end = lastOf(year) < until ? lastOf(year) : until;
      const held = milestones.flatMap(({ id }) => heldOn(index.assessments.get(id), end).at(-1) ?? []);
      return { year, since: from === null ? null : year - from, score: scoreOf(held), held };
    });
}

/** The year that an agreement was signed in; null where no event of the record is its signature. */
export function signatureYear({ record }: RecordIndex): number | null {
  return yearOf(record.events.find(({ id }) => id === signatureId)?.date ?? null);
}

/** The year that a date begins in; null where its beginning is open. */
export function yearOf(date: string | null): number | null {
  const day = date === null ? null : firstDayOf(date);
  return day === null ? null : Number(day.slice(0, 4));
}

/**
 * Whether an agreement is coded by year: more of its dated assessments are valid from a whole year than from a month or a day, so
 * that a few of an analyst's own do not make it another kind.
 */
export function isCodedByYear({ record }: RecordIndex): boolean {
  const dates = record.assessments.flatMap(({ validFrom }) => validFrom ?? []);
  return dates.filter(isWholeYear).length * 2 > dates.length;
}

/** Whether a date is a year and nothing finer. */
export const isWholeYear = (date: string): boolean => /^\d{4}$/.test(date);

const firstOf = (year: number) => `${String(year).padStart(4, '0')}-01-01`;
const lastOf = (year: number) => `${String(year).padStart(4, '0')}-12-31`;
