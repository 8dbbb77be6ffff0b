/** Whether a date begins before another one does, each at the first day that it can mean; an open beginning is before all. */
export function beginsBefore(date: string, other: string): boolean {
  const own = beginningOf(date);
  const theirs = beginningOf(other);
  const differing = own.findIndex((part, at) => part !== theirs[at]);
  return differing >= 0 && (own[differing] ?? 0) < (theirs[differing] ?? 0);
}

/** Months in which the seasons of the northern half begin, as they are written: 21 is spring. */
const seasons: Record<number, number> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/** Year, month and day of the first day that a date can mean: digits that are left open are as low as they go, of years before 0 as high. */
function beginningOf(date: string): readonly number[] {
  const [from = ''] = date.split('/');
  if (from === '' || from === '..') return [-Infinity, 1, 1];
  if (from.startsWith('Y')) return [Number(from.slice(1)), 1, 1];
  const sign = from.startsWith('-') ? -1 : 1;
  const [y = '', month = '1', day = '1'] = from
    .replace(/[?~%]$/, '')
    .replace(/^-/, '')
    .split('-');
  return [sign * lowest(y, sign < 0 ? '9' : '0'), seasons[Number(month)] ?? Math.max(lowest(month), 1), Math.max(lowest(day), 1)];
}

const lowest = (part: string, open = '0'): number => Number(part.replaceAll('X', open));

/** The first day that a date can mean, as YYYY-MM-DD; null where its beginning is open, or the year has no four digits. */
export function firstDayOf(date: string): string | null {
  const [year = 0, month = 1, day = 1] = beginningOf(date);
  if (year < 0 || year > 9999) return null;
  const padded = (part: number, digits: number) => String(part).padStart(digits, '0');
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}
