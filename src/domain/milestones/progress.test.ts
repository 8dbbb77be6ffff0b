import { expect, it } from 'vitest';
import { assess, makeIndex, milestone } from '#tests/fixtures/makeRecord.ts';
import { countByStatus, countCompleted } from './distribution.ts';
import { milestoneRows } from './milestoneRows.ts';
import { progressInWords, progressOf } from './progress.ts';
import type { AnyThing } from '#domain/record/record.ts';

function rowsOf(...things: AnyThing[]) {
  const index = makeIndex(...things);
  return milestoneRows(index, index.record.milestones, '2026-01-01');
}

const rows = rowsOf(
  milestone('a', { order: 1 }),
  assess('a', 'full'),
  milestone('b', { order: 2, obligation: 'continuing' }),
  assess('b', 'intermediate', { defensible: ['intermediate', 'full'] }),
  milestone('c', { order: 3, obligation: 'prohibition' }),
  assess('c', 'allegation'),
  milestone('d', { order: 4 }),
  assess('d', 'not-initiated'),
  milestone('e', { order: 5 }),
  assess('e', 'not-initiated', { basis: 'stated' }),
  milestone('f', { order: 6 }),
);

it('counts by the word of the status: what rests on silence is never mixed with what is stated', () => {
  expect(countByStatus(rows).map(({ count, word }) => [count, word])).toEqual([
    [1, 'full'],
    [1, 'intermediate'],
    [1, 'no step reported'],
    [1, 'not initiated'],
    [1, 'allegation'],
  ]);
  expect(countCompleted(rows)).toBe(1);
});

it('gives the distribution, the completed, and the score with and without what lasts', () => {
  const progress = progressOf(rows);
  expect(progress.words).toBe('1 full, 1 intermediate, 1 with no step reported, 1 not initiated, 1 allegation, 1 not assessed');
  expect(progress).toMatchObject({ completed: 1, of: 6, lasting: 2 });
  expect(progress.score).toMatchObject({ points: 5, most: 12, scored: 4 });
  expect(progress.withoutLasting).toMatchObject({ points: 3, most: 9, scored: 3 });
});

it('says the progress in words, with a range only where there is one', () => {
  expect(progressInWords(progressOf(rows))).toMatch(/Score 42 of 100; coding range, this text only, 42 to 50\.$/);
  expect(progressInWords(progressOf(rowsOf(milestone('a'), assess('a', 'full'))))).toBe('1 full. Score 100 of 100.');
  expect(progressInWords(progressOf(rowsOf(milestone('a'), assess('a', 'explored-only'))))).toBe('1 explored only. None of it is scored.');
  expect(progressInWords(progressOf([]))).toBe('No milestones. None of it is scored.');
});
