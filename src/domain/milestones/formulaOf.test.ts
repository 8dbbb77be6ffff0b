import { describe, expect, it } from 'vitest';
import { scoreOf } from './score.ts';
import { statuses, statusOrder } from '#domain/kinds/statuses.ts';
import { formulaOf } from './formulaOf.ts';

function written(points: readonly number[]): string {
  const score = scoreOf(
    points.map((own) => {
      const status = statusOrder.find((each) => statuses[each].points === own) ?? 'full';
      return { status, defensible: [status] };
    }),
  );
  return score === null ? '' : formulaOf(points, score);
}

describe('the formula of a score', () => {
  it('stands with its numbers', () => {
    expect(written([2, 2, 2, 3, 2])).toBe('(2 + 2 + 2 + 3 + 2) / (3 × 5) × 100 = 11 / 15 × 100 = 73.3');
  });

  it('gathers many terms', () => {
    expect(written([...Array(10).fill(3), ...Array(5).fill(0)])).toBe('(10 × 3 + 5 × 0) / (3 × 15) × 100 = 30 / 45 × 100 = 66.7');
  });
});
