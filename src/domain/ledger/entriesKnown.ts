import { isEdtf } from '#domain/record/edtf.ts';
import type { AgreementRecord, Entries, Entry } from '#domain/record/record.ts';
import type { Reading } from '#domain/record/Reading.ts';

/**
 * The entries that were known at a moment: the number of an entry ("104"), a day ("2026-11-24", to its end in UTC) or a time
 * with its zone ("2026-11-24T12:00:00Z"). An act counts whole or not at all; so does what was shipped together, as nobody saw half of it.
 */
export function entriesKnown(entries: readonly Entry[], known: string, shipped: number): Reading<readonly Entry[]> {
  const isKnown = testOf(known);
  if (isKnown === null) {
    return {
      ok: false,
      problems: [
        `"${known}" is no number of an entry, no day (like "2026-11-24") and no time with its zone (like "2026-11-24T12:00:00Z").`,
      ],
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

/**
 * The entries that a record on a page was read from: those that were known at the moment it is read at, or up to its edition
 * where that is now. They are no beginning of the ledger where a newer shipped ledger arrived: the analyst's own entries, recorded
 * before it, stand on top of it.
 */
export function entriesRead(
  { entries, shipped }: Pick<Entries, 'entries' | 'shipped'>,
  { edition }: Pick<AgreementRecord, 'edition'>,
  known: string | null,
): readonly Entry[] {
  if (known === null) return entries.filter(({ seq }) => seq <= edition.entries);
  const found = entriesKnown(entries, known, shipped);
  return found.ok ? found.value : [];
}

/**
 * How a link names the moment after an entry. An entry of the analyst's own is numbered on where a newer shipped ledger arrives
 * under it, so that its time names it, if that tells it from what follows; a shipped one keeps its number.
 */
export function momentAfter(
  { seq, recorded }: Entry,
  { entries, shipped }: Pick<Entries, 'shipped'> & { readonly entries: readonly Entry[] },
): string {
  const isTold = seq > shipped && entries.every((other) => other.seq <= seq || Date.parse(other.recorded) > Date.parse(recorded));
  return isTold ? recorded : String(seq);
}

const day = /^\d{4}-\d{2}-\d{2}$/;
const time = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

function testOf(known: string): ((entry: Entry) => boolean) | null {
  if (/^[1-9]\d{0,8}$/.test(known)) return ({ seq }) => seq <= Number(known);
  const [, dayOfTime = known] = time.exec(known) ?? [];
  // Date.parse takes the 31st of February for a day of March, and a time without its zone for one of this machine's
  if (!day.test(dayOfTime) || !isEdtf(dayOfTime)) return null;
  const end = Date.parse(dayOfTime === known ? `${known}T23:59:59.999Z` : known);
  return Number.isNaN(end) ? null : ({ recorded }) => Date.parse(recorded) <= end;
}
