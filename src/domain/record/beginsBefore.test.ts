import { expect, it } from 'vitest';
import { beginsBefore } from './beginsBefore.ts';

it.each([
  ['2024', '2025'],
  ['2025', '2025-02'],
  ['2025-01', '2025-01-02'],
  ['2025-01-31', '2025-02'],
  ['2025-01-31~', '2025-02?'],
  ['202X', '2021'],
  ['2025-05', '2025-06-XX'],
  ['2025-1X', '2025-11'],
  ['-004X', '-0045'],
  ['2025-21', '2025-04'],
  ['2025-03', '2025-22'],
  ['../2030', '2025'],
  ['2025/..', '2026'],
  ['-0044', '0001'],
  ['Y-17000', '-0044'],
  ['2025', 'Y17000'],
])('%s begins before %s', (earlier, later) => {
  expect(beginsBefore(earlier, later)).toBe(true);
  expect(beginsBefore(later, earlier)).toBe(false);
});

it.each([
  ['2025', '2025-01-01'],
  ['2025-06', '2025-06-XX'],
  ['2025-06-01', '2025-06-0X'],
  ['2025', '2025-XX'],
  ['2020', '202X'],
])('lets neither of %s and %s, which begin on one day, come first', (one, other) => {
  expect(beginsBefore(one, other)).toBe(false);
  expect(beginsBefore(other, one)).toBe(false);
});
