import type { Entry } from '#domain/record/record.ts';
import { actsIn, type RecordedAct } from './acts.ts';

/** How much of a ledger a reader has seen. */
export interface Visit {
  readonly entries: number;
  /** How many of them came with Phasewatch; null where that was not known, as when the page was opened first. */
  readonly shipped: number | null;
}

/**
 * The acts recorded after a visit, the latest first; what a reader recorded themselves is no news to them. A newer shipped ledger puts
 * its entries before the own ones, whose numbers move: each of the two is counted by itself.
 */
export function actsSince(entries: readonly Entry[], shipped: number, seen: Visit, reader: string): RecordedAct[] {
  const came = shippedOf(seen, shipped);
  const own = seen.entries - came;
  const isNew = ({ seq }: Entry) => (seq <= shipped ? seq > came : seq - shipped > own);
  return actsIn(
    entries.filter((entry) => isNew(entry) && (reader === '' || entry.by !== reader)),
    shipped,
  ).toReversed();
}

/** How many of the entries seen came with Phasewatch; where that was not known, by how many do now. */
export const shippedOf = ({ entries, shipped }: Visit, now: number): number => shipped ?? Math.min(entries, now);
