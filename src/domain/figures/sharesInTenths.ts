import { sharesOf } from '#domain/milestones/shares.ts';
import type { Definition } from './Figure.ts';

/**
 * Shares in percent with at most one decimal that add up to exactly 100 (largest remainder, in tenths). Whole shares would set
 * three of 1 of 7 apart as 15, 14 and 14; tenths set equal counts apart by 0.1 at most, and only where nothing else adds up.
 */
export function sharesInTenths(counts: readonly number[]): number[] {
  return sharesOf(counts, 1000).map((share) => share / 10);
}

export const shareDefinition: Definition = {
  word: 'share',
  meaning: 'in tenths of a percent that add up to 100 %: equal counts can differ by 0.1',
};
