import { expect, it } from 'vitest';
import { holdings } from '#domain/kinds/phases.ts';
import { assess, makeIndex, milestone } from '#tests/fixtures/makeRecord.ts';
import type { AnyThing } from '#domain/record/record.ts';
import { milestoneRows } from './milestoneRows.ts';
import { progressOf } from './progress.ts';
import { progressInFull } from './progressInFull.ts';

const inFull = (holds: keyof typeof holdings, ...things: readonly AnyThing[]) => {
  const index = makeIndex(...things);
  return progressInFull(progressOf(milestoneRows(index, index.record.milestones, '2026-01-01')), holdings[holds]);
};

it('says the distribution, then n of N, then the score in whole numbers with its range', () => {
  const [a, b, c] = [milestone('a'), milestone('b', { order: 2 }), milestone('c', { order: 3 })];
  expect(inFull('objectives', a, assess('a', 'minimum'))).toBe('1 minimum; 0 of 1 objective full; score 33 of 100');
  expect(inFull('achievements', a, b, c, assess('a', 'full'), assess('b', 'minimum', { defensible: ['minimum', 'intermediate'] }))).toBe(
    '1 full, 1 minimum, 1 not assessed; 1 of 3 achievements full, as reported; score 67 of 100, over 2 scored; coding range, this text only, 67 to 83',
  );
  expect(inFull('milestones', a)).toBe('1 not assessed; 0 of 1 milestone full; none of it is scored');
  expect(inFull('milestones')).toBe('no milestones; none of it is scored');
});
