import { expect, it } from 'vitest';
import { assess } from '#tests/fixtures/makeRecord.ts';
import { assessmentOrder } from './assessmentOrder.ts';

const dated = (validFrom: string | null, at: number) => assess('m', 'full', { id: `a${at}`, validFrom });

it.each([
  ['as recorded where nothing is dated', [null, null], [0, 1]],
  ['by date where all are dated', ['2025-06', '2025-01', '2024'], [2, 1, 0]],
  ['what was filled in later behind, an undated one that followed ahead', ['2025-06', null, '2025-01'], [2, 0, 1]],
  ['an undated first one first', [null, '2025-06', '2025-01'], [0, 2, 1]],
  ['as recorded where two hold from one day', ['2025-06', '2025-06'], [0, 1]],
])('orders %s', (_what, dates, wanted) => {
  const recorded = dates.map(dated);
  expect(assessmentOrder(recorded)).toEqual(wanted.map((at) => recorded[at]));
});
