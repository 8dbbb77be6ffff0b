/** A mark on an axis of time. */
export interface TimeTick {
  /** Milliseconds since 1970, UTC. */
  readonly time: number;
  /** "2025" for the beginning of a year, else "2025-07". */
  readonly word: string;
}

/** Steps between marks, in months. */
const steps = [1, 3, 6, 12, 24, 60, 120, 240, 600] as const;

/** Beginnings of months or years strictly between two times (milliseconds, UTC): the finest that are at most so many. */
export function timeTicks(first: number, last: number, most: number): TimeTick[] {
  const from = monthsOf(first);
  const until = monthsOf(last);
  const step = steps.find((own) => (until - from) / own <= most) ?? 1200;
  const ticks: TimeTick[] = [];
  for (let month = Math.ceil(from / step) * step; month <= until; month += step) {
    const time = Date.UTC(Math.floor(month / 12), month % 12, 1);
    if (time > first && time < last) ticks.push({ time, word: wordOf(month) });
  }
  return ticks;
}

/** Months since the year 0. */
function monthsOf(time: number): number {
  const date = new Date(time);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function wordOf(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return month % 12 === 0 ? year : `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
}
