import { countedWords } from './distribution.ts';
import type { MilestoneRow } from './milestoneRows.ts';

/**
 * Whole-number shares that add up to exactly a whole, in percent unless said otherwise, by largest remainder (Hamilton's
 * method); of equal remainders the earlier gets the point. All shares are 0 where the counts sum to 0.
 */
export function sharesOf(counts: readonly number[], whole = 100): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  const exact = counts.map((count) => (count / total) * whole);
  const floors = exact.map(Math.floor);
  const left = whole - floors.reduce((sum, floor) => sum + floor, 0);
  const byRemainder = exact.map((share, at) => ({ at, rest: share - Math.floor(share) })).sort((a, b) => b.rest - a.rest || a.at - b.at);
  const raised = new Set(byRemainder.slice(0, left).map(({ at }) => at));
  return floors.map((floor, at) => (raised.has(at) ? floor + 1 : floor));
}

/** The distribution in whole percent that add up to 100: "20 % full, 80 % intermediate, of 5". */
export function sharesInWords(rows: readonly MilestoneRow[]): string {
  const counted = countedWords(rows);
  const shares = sharesOf(counted.map(({ count }) => count));
  return `${counted.map(({ word }, at) => `${shares[at] ?? 0} % ${word}`).join(', ')}, of ${rows.length}`;
}
