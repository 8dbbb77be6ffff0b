import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spreadLabels } from './spreadLabels.ts';

it('leaves alone what stands apart, and moves what does not to both sides', () => {
  expect(spreadLabels([10, 50, 90], 20)).toEqual([10, 50, 90]);
  expect(spreadLabels([50, 50], 20)).toEqual([40, 60]);
  expect(spreadLabels([90, 10, 12], 20)).toEqual([90, 1, 21]);
});

it('keeps the order and the distance, whatever is wanted', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 12 }), (wanted) => {
      const places = spreadLabels(wanted, 15).toSorted((a, b) => a - b);
      return places.every((place, at) => at === 0 || place - (places[at - 1] ?? 0) >= 15 - 1e-9);
    }),
  );
});
