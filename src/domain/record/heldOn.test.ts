import { expect, it } from 'vitest';
import { assess } from '#tests/fixtures/makeRecord.ts';
import { heldOn } from './heldOn.ts';

it.each([
  [['2025-01', null, '2026-01-01'], '2025-06-30', ['2025-01', null]],
  [['2025-06-30'], '2025-06-30', ['2025-06-30']],
  [['2025-07'], '2025-06-30', []],
  [['2025-06/2025-08', '../2030'], '2025-06-30', ['2025-06/2025-08', '../2030']],
])('of %j, on %s those of %j have begun', (dates, day, begun) => {
  const all = dates.map((validFrom, at) => assess('m', 'full', { id: `a${at}`, validFrom }));
  expect(heldOn(all, day).map(({ validFrom }) => validFrom)).toEqual(begun);
});

it('holds nothing of what nobody has assessed', () => {
  expect(heldOn(undefined, '2025-06-30')).toEqual([]);
});
