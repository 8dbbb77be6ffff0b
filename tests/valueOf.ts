import type { Reading } from '#domain/record/Reading.ts';

/** What was read; fails the test with every problem where nothing was. */
export function valueOf<T>(reading: Reading<T>): T {
  if (reading.ok) return reading.value;
  throw new Error(reading.problems.join('\n'));
}
