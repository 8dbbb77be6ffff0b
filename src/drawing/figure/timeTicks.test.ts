import { expect, it } from 'vitest';
import { timeTicks } from './timeTicks.ts';

const words = (first: string, last: string, most: number) => timeTicks(Date.parse(first), Date.parse(last), most).map(({ word }) => word);

it('marks the finest beginnings that are few enough', () => {
  expect(words('2025-02-01', '2026-01-31', 6)).toEqual(['2025-04', '2025-07', '2025-10', '2026']);
  expect(words('2025-02-01', '2026-01-31', 12)).toHaveLength(11);
  expect(words('1998-05-20', '2024-03-01', 6)).toEqual(['2000', '2005', '2010', '2015', '2020']);
});

it('marks nothing within a month, and never the ends', () => {
  expect(words('2025-02-03', '2025-02-20', 6)).toEqual([]);
  expect(words('2025-01-01', '2025-03-01', 6)).toEqual(['2025-02']);
});
