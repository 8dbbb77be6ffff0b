import { expect, it } from 'vitest';
import { sharesInTenths } from './sharesInTenths.ts';

it.each([
  [
    [4, 1, 1, 1],
    [57.1, 14.3, 14.3, 14.3],
  ],
  [
    [1, 1, 1],
    [33.4, 33.3, 33.3],
  ],
  [
    [4, 1],
    [80, 20],
  ],
  [
    [0, 0],
    [0, 0],
  ],
])('shares of %j are %j', (counts, shares) => {
  expect(sharesInTenths(counts)).toEqual(shares);
});
