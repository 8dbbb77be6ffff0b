import type { Entries, Entry } from '#domain/record/record.ts';
import { actsIn, type RecordedAct } from './acts.ts';
import type { Visit } from './Visit.ts';

type Ledger = Pick<Entries, 'entries' | 'shipped' | 'misfits'>;

/** The acts recorded after a visit, the latest first; what a reader recorded themselves is no news to them. */
export function actsSince(ledger: Ledger, visit: Visit, reader: string): RecordedAct[] {
  const since = entriesSince(ledger, visit).filter(({ by }) => reader === '' || by !== reader);
  return actsIn(since, ledger.shipped).toReversed();
}

/**
 * The entries that were not there at a visit. Where the last one seen bears its number no more, a newer shipped ledger has arrived
 * under the analyst's own entries: of these a reader has seen what was recorded by then, and of the shipped ones the rest.
 */
function entriesSince({ entries, shipped, misfits }: Ledger, { entries: last, recorded }: Visit): Entry[] {
  if (recorded === null || entries[last - 1]?.recorded === recorded) return entries.filter(({ seq }) => seq > last);
  const wasThere = (time: string) => Date.parse(time) <= Date.parse(recorded);
  const own = entries.filter((entry) => entry.seq > shipped && wasThere(entry.recorded));
  const aside = misfits.filter(({ entry }) => wasThere(timeIn(entry)));
  const ofShipped = last - own.length - aside.length;
  return entries.filter((entry) => (entry.seq <= shipped ? entry.seq > ofShipped : !wasThere(entry.recorded)));
}

/** When an entry that does not fit was recorded; it may have any shape. */
function timeIn(entry: unknown): string {
  return typeof entry === 'object' && entry !== null && 'recorded' in entry ? String(entry.recorded) : '';
}
