import type { Entry } from '#domain/record/record.ts';
import type { Reading } from '#domain/record/Reading.ts';

/**
 * The entries that were known at a moment: the number of an entry ("104"), a day ("2026-11-24", to its end in UTC) or a time
 * ("2026-11-24T12:00:00Z"). An act counts whole or not at all; so does what was shipped together, as nobody saw half of it.
 */
export function entriesKnown(entries: readonly Entry[], known: string, shipped: number): Reading<readonly Entry[]> {
  const isKnown = testOf(known);
  if (isKnown === null) {
    return {
      ok: false,
      problems: [`"${known}" is no number of an entry, no day (like "2026-11-24") and no time (like "2026-11-24T12:00:00Z").`],
    };
  }
  const actsKnown = new Set(entries.filter(isKnown).map((entry) => actNameOf(entry, shipped)));
  const found = entries.filter((entry) => actsKnown.has(actNameOf(entry, shipped)));
  return found.length > 0 ? { ok: true, value: found } : { ok: false, problems: [`Nothing of this agreement was known at "${known}".`] };
}

/** What an entry was recorded together with: its act; without one, what was shipped at one time, or itself. */
export function actNameOf({ act, seq, recorded }: Entry, shipped: number): string {
  return act ?? (seq <= shipped ? `shipped ${recorded}` : `entry ${seq}`);
}

function testOf(known: string): ((entry: Entry) => boolean) | null {
  if (/^[1-9]\d{0,8}$/.test(known)) return ({ seq }) => seq <= Number(known);
  const end = /^\d{4}-\d{2}-\d{2}$/.test(known)
    ? Date.parse(`${known}T23:59:59.999Z`)
    : /^\d{4}-\d{2}-\d{2}T/.test(known)
      ? Date.parse(known)
      : NaN;
  return Number.isNaN(end) ? null : ({ recorded }) => Date.parse(recorded) <= end;
}
