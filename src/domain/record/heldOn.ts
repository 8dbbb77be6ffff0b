import { beginsBefore } from './beginsBefore.ts';
import type { Assessment } from './record.ts';

/** Those of a milestone's assessments that are valid from a day (YYYY-MM-DD) or an earlier one, or undated; the last of them holds on that day. */
export function heldOn(assessments: readonly Assessment[] = [], day: string): Assessment[] {
  return assessments.filter(({ validFrom }) => validFrom === null || !beginsBefore(day, validFrom));
}
