import type { CountPlot } from './Figure.ts';
import { looks } from './looks.ts';

/** The looks that occur in bars, in the order of the table, each with its word; the unscored under one word where one is given. */
export function legendOf(bars: CountPlot['bars'], unscored?: string): CountPlot['legend'] {
  const parts = bars.flatMap((bar) => bar.parts);
  return looks.flatMap((look) => {
    const words = [...new Set(parts.filter((part) => part.look === look).map(({ word }) => word))];
    if (words.length === 0) return [];
    return [{ look, word: look === 'unscored' && unscored !== undefined ? unscored : words.join(' or ') }];
  });
}
