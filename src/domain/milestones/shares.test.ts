import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sharesOf } from './shares.ts';

it.each([
  [
    [1, 1, 1],
    [34, 33, 33],
  ],
  [
    [1, 4],
    [20, 80],
  ],
  [
    [0, 0],
    [0, 0],
  ],
  [[], []],
  [
    [2, 2, 2, 1],
    [29, 29, 28, 14],
  ],
])('shares of %j are %j', (counts, shares) => {
  expect(sharesOf(counts)).toEqual(shares);
});

it('shares add up to 100 and stray from the exact share by less than one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(500), { minLength: 1 }).filter((counts) => counts.some((count) => count > 0)),
      (counts) => {
        const total = counts.reduce((sum, count) => sum + count, 0);
        const shares = sharesOf(counts);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100);
        shares.forEach((share, at) => expect(Math.abs(share - ((counts[at] ?? 0) / total) * 100)).toBeLessThan(1));
      },
    ),
  );
});
