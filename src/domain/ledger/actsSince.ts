import type { Entry } from '#domain/record/record.ts';
import { actsIn, type RecordedAct } from './acts.ts';

/** The acts recorded after an entry, the latest first; what a reader recorded themselves is no news to them. */
export function actsSince(entries: readonly Entry[], shipped: number, seen: number, reader: string): RecordedAct[] {
  const since = entries.filter(({ seq, by }) => seq > seen && (reader === '' || by !== reader));
  return actsIn(since, shipped).toReversed();
}
