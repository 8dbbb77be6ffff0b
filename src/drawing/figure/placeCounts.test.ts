import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeCounts } from './placeCounts.ts';

const wide = (...starts: readonly number[]) => starts.map((start) => ({ start, width: 30 }));

it('leaves each count over its part while it has room there', () => {
  expect(placeCounts(wide(0, 40, 90), 0, 200, 5).map(({ x }) => x)).toEqual([0, 40, 90]);
});

it('moves counts to both sides before it takes a second line', () => {
  expect(placeCounts(wide(0, 10, 80), 0, 100, 5)).toEqual([
    { x: 0, line: 0 },
    { x: 35, line: 0 },
    { x: 70, line: 0 },
  ]);
});

it('keeps one line that is filled to the end, whatever fractions add up to', () => {
  const filled = [0.1, 0.2, 0.3].map((width) => ({ start: 0, width }));
  expect(placeCounts(filled, 0, 0.1 + 0.2 + 0.3, 0).map(({ line }) => line)).toEqual([0, 0, 0]);
});

it('takes another line where one does not hold them', () => {
  expect(placeCounts(wide(0, 10, 20, 60), 0, 90, 5)).toEqual([
    { x: 0, line: 0 },
    { x: 10, line: 1 },
    { x: 20, line: 2 },
    { x: 60, line: 0 },
  ]);
});

it('leaves no count out and none over another, whatever the parts', () => {
  const writings = fc.array(fc.record({ start: fc.integer({ min: 0, max: 300 }), width: fc.integer({ min: 5, max: 150 }) }), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(writings, (any) => {
      const own = any.toSorted((a, b) => a.start - b.start);
      const places = placeCounts(own, 0, 300, 4);
      expect(places).toHaveLength(own.length);
      for (const [at, { x, line }] of places.entries()) {
        const width = own[at]?.width ?? 0;
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(300.01);
        const behind = places.filter((place, other) => other > at && place.line === line);
        for (const place of behind) expect(place.x).toBeGreaterThanOrEqual(x + width + 4 - 0.02);
      }
    }),
  );
});
