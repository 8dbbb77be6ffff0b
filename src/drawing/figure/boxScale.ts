import type { CountPlot } from '#domain/figures/Figure.ts';

/** Up to so many things a bar has a box for each; above that it is stacked shares. */
const mostBoxes = 24;
/** A box is no wider than this many times the type. */
const widestBox = 7;

/** How the bars of a plot are scaled: how many units are as wide as the plot, and whether a unit is a box of its own. */
export interface BoxScale {
  readonly units: number;
  readonly inBoxes: boolean;
}

/** The scale of bars in a plot so many pixels wide. Stacked shares have 100 units. */
export function boxScale(bars: CountPlot['bars'], width: number, text: number): BoxScale {
  const most = Math.max(1, ...bars.map(({ of }) => of));
  const inBoxes = most <= mostBoxes;
  return { inBoxes, units: inBoxes ? Math.max(most, width / (text * widestBox)) : 100 };
}

/** How many units a count of so many is long. */
export function unitsOf(count: number, of: number, { units, inBoxes }: BoxScale): number {
  return inBoxes ? count : (count / of) * units;
}
