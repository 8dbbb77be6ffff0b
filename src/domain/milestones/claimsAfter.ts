import { claimsOn } from './claimsOn.ts';
import type { Claim } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';

/** The claims about a thing that are dated later than a day, and so do not count on it. */
export function claimsAfter(index: RecordIndex, about: string, day: string): Claim[] {
  const counting = new Set(claimsOn(index, about, day));
  return (index.claimsAbout.get(about) ?? []).filter((claim) => !counting.has(claim));
}
