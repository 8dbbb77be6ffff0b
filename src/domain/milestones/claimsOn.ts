import { dateOfClaim } from '#domain/quotes/dateOfClaim.ts';
import { isBegunBy } from '#domain/record/heldOn.ts';
import type { Claim } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';

/**
 * The claims about a thing that count on a day (YYYY-MM-DD): what is dated later, by its own date or else by that of its source,
 * neither supports nor limits what held on that day. One that is undated counts on every day.
 */
export function claimsOn(index: RecordIndex, about: string, day: string): Claim[] {
  return (index.claimsAbout.get(about) ?? []).filter((claim) => isBegunBy(dateOfClaim(index, claim), day));
}
