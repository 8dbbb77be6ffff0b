import type { Assessment } from '#domain/record/record.ts';
import { pointsOf } from '#domain/kinds/statuses.ts';

/** Points that one scored milestone can bring. */
export const mostPoints = 3;

/** What an assessment contributes to a score. */
export type Scorable = Pick<Assessment, 'status' | 'defensible'>;

export interface Score {
  /** Points earned, and the most that could be. */
  readonly points: number;
  readonly most: number;
  /** How many milestones are scored. */
  readonly scored: number;
  /** Share of the points in percent, unrounded. */
  readonly percent: number;
  /** The coding range in percent: every assessment at its lowest, and at its highest, defensible status. */
  readonly low: number;
  readonly high: number;
}

/**
 * The implementation score: sum of statuses / (3 x number of scored milestones) x 100, the Peace Accords Matrix
 * aggregate. Null where nothing is scored.
 * @see Joshi, Quinn and Regan (2015), Journal of Peace Research 52(4):551-562
 */
export function scoreOf(items: readonly Scorable[]): Score | null {
  const scored = items.flatMap((item) => {
    const points = pointsOf(item.status);
    return points === null ? [] : [{ points, ...rangeOf(item) }];
  });
  if (scored.length === 0) return null;
  const most = mostPoints * scored.length;
  const sum = (of: (item: { points: number; low: number; high: number }) => number) => scored.reduce((total, item) => total + of(item), 0);
  const points = sum((item) => item.points);
  return {
    points,
    most,
    scored: scored.length,
    percent: (points / most) * 100,
    low: (sum((item) => item.low) / most) * 100,
    high: (sum((item) => item.high) / most) * 100,
  };
}

/** The lowest and highest points another careful coder could give. Unscored alternatives have no place on the scale. */
export function rangeOf({ status, defensible }: Scorable): { low: number; high: number } {
  const all = [status, ...defensible].flatMap((each) => pointsOf(each) ?? []);
  return { low: Math.min(...all), high: Math.max(...all) };
}
