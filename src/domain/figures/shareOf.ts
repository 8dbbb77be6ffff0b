import type { Definition } from './Figure.ts';

/**
 * What a count is of another, in percent with at most one decimal. Each share is rounded by itself, so that equal counts have equal
 * shares; whole shares that add up to 100 would set three of 1 of 7 apart as 15, 14 and 14. 0 where there is nothing to share.
 */
export function shareOf(count: number, of: number): number {
  return of === 0 ? 0 : Math.round((count / of) * 1000) / 10;
}

export const shareDefinition: Definition = {
  word: 'share',
  meaning: 'rounded by itself, so that equal counts have equal shares; together they can come to a little more or less than 100 %',
};
