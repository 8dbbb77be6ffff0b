import { beginsBefore } from '#domain/record/beginsBefore.ts';
import type { Entry } from '#domain/record/record.ts';
import { inWords } from '#domain/texts/inWords.ts';

/**
 * The dates that were agreed for a milestone, the first one first; null where none is stated any more. A date that was taken back
 * is none of them: what leads back to an earlier date leaves out all that came between.
 */
export function agreedDates(entries: readonly Entry[], milestone: string): (string | null)[] {
  let dates: (string | null)[] = [];
  for (const entry of entries) {
    if (entry.op !== 'put' || entry.thing.type !== 'milestone' || entry.thing.id !== milestone) continue;
    const { agreedDate } = entry.thing;
    const at = dates.indexOf(agreedDate);
    dates = at >= 0 ? dates.slice(0, at + 1) : dates.length === 0 && agreedDate === null ? [] : [...dates, agreedDate];
  }
  return dates;
}

/** What became of an agreed date: "put off from 2026-01-01 to 2026-03-01"; the empty text where nothing did. */
export function dateMoved(before: string | null, after: string | null): string {
  if (before === after) return '';
  if (before === null) return `agreed for ${after}`;
  if (after === null) return `no agreed date any more; it was ${before}`;
  return `agreed date ${moved(before, after)} from ${before} to ${after}`;
}

/** What came before the date that holds: "put off once, from 2026-01-01"; the empty text where nothing did, or none holds. */
export function datesBefore(dates: readonly (string | null)[]): string {
  const [now = null, before] = [dates.at(-1), dates.at(-2)];
  if (now === null || before === undefined || before === null) return '';
  const earlier = dates.slice(0, -1).flatMap((date) => date ?? []);
  const steps = earlier.map((date, at) => moved(date, earlier[at + 1] ?? now));
  const ways = [...new Set(steps)];
  return `${ways.length === 1 ? ways[0] : 'changed'} ${times(earlier.length)}, from ${earlier.join(', then ')}`;
}

const times = (count: number): string => ['', 'once', 'twice'][count] ?? `${inWords(count)} times`;

/** Two dates of which neither begins first, like a month and a day of it, are only changed. */
function moved(before: string, after: string): string {
  return beginsBefore(before, after) ? 'put off' : beginsBefore(after, before) ? 'brought forward' : 'changed';
}
