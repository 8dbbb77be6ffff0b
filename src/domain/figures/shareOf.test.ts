import { expect, it } from 'vitest';
import { shareOf } from './shareOf.ts';

it('is the same for equal counts, with one decimal at most', () => {
  expect([4, 1, 1, 1].map((count) => shareOf(count, 7))).toEqual([57.1, 14.3, 14.3, 14.3]);
  expect([1, 1, 1].map((count) => shareOf(count, 3))).toEqual([33.3, 33.3, 33.3]);
  expect([shareOf(4, 5), shareOf(5, 5), shareOf(0, 0)]).toEqual([80, 100, 0]);
});
