import { beginsBefore } from './beginsBefore.ts';
import type { Assessment } from './record.ts';

/** Those of a milestone's assessments that are valid from a day (YYYY-MM-DD) or an earlier one, or undated; the last of them holds on that day. */
export function heldOn(assessments: readonly Assessment[] = [], day: string): Assessment[] {
  return assessments.filter(({ validFrom }) => isBegunBy(validFrom, day));
}

/** Whether a date has begun by a day (YYYY-MM-DD): what is undated counts on every day. */
export function isBegunBy(date: string | null, day: string): boolean {
  return date === null || !beginsBefore(day, date);
}
