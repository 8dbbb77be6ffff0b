import { beginsBefore } from './beginsBefore.ts';
import type { Assessment } from './record.ts';

/**
 * Assessments of one milestone, oldest first; the last one holds. Dated ones stand in the order of the days that they
 * are valid from, whenever they were recorded. An undated one counts at every date, so it follows all that were
 * recorded before it.
 */
export function assessmentOrder(recorded: readonly Assessment[]): Assessment[] {
  const ordered: Assessment[] = [];
  for (const one of recorded) {
    const later = ordered.findIndex((other) => isDatedBefore(one, other));
    ordered.splice(later < 0 ? ordered.length : later, 0, one);
  }
  return ordered;
}

function isDatedBefore({ validFrom }: Assessment, other: Assessment): boolean {
  return validFrom !== null && other.validFrom !== null && beginsBefore(validFrom, other.validFrom);
}
