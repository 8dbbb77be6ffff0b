import { beginsBefore } from '#domain/record/beginsBefore.ts';
import { isBegunBy } from '#domain/record/heldOn.ts';
import { isErased } from '#domain/record/isErased.ts';
import type { AnyThing, Source } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { dateOfClaim } from './dateOfClaim.ts';
import { evidenceOf } from './evidenceFrom.ts';

/** A source that the record reads something from, and whether it says when that was: by its own date, else by those of all its claims. An erased date is none that it did not state. */
export interface ReportingSource {
  readonly id: string;
  readonly date: string | null;
}

/**
 * The sources that anything in the record is quoted from by a day (YYYY-MM-DD), undated ones among them: one that is only recorded
 * reports nothing yet, and one whose claims are all of a later date reports nothing on that day.
 */
export function sourcesReporting(index: RecordIndex, day: string): ReportingSource[] {
  const counts = (thing: AnyThing, source: string) =>
    isBegunBy(thing.type === 'claim' ? dateOfClaim(index, thing) : (index.sources.get(source)?.date ?? null), day);
  const quoted = new Set(
    [...index.things.values()].flatMap((thing) => evidenceOf(thing).flatMap(({ source }) => (counts(thing, source) ? source : []))),
  );
  return index.record.sources
    .filter(({ id }) => quoted.has(id))
    .map((source) => ({ id: source.id, date: isErased(source) ? 'erased' : (source.date ?? claimDatesIn(index, source)[0] ?? null) }));
}

/** The first and the last date of the claims in a source, one where they are the same; none where any of them is undated. */
export function claimDatesIn({ record }: RecordIndex, { id }: Source): string[] {
  const claims = record.claims.filter(({ evidence }) => evidence.some(({ source }) => source === id));
  const dates = claims.flatMap(({ date }) => date ?? []);
  if (dates.length < claims.length) return [];
  const ordered = dates.toSorted((a, b) => (beginsBefore(a, b) ? -1 : Number(beginsBefore(b, a))));
  return [...new Set([ordered.slice(0, 1), ordered.slice(-1)].flat())];
}
