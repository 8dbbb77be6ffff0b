import { expect, it } from 'vitest';
import type { Assessment } from '#domain/record/record.ts';
import { assess, makeIndex, milestone } from '#tests/fixtures/makeRecord.ts';
import { isCodedByYear, scoreByYear, signatureYear, yearOf } from './scoreByYear.ts';

const dated = (validFrom: string | null, own: Partial<Assessment> = {}) =>
  assess('a', 'full', { id: `from-${validFrom}`, validFrom, ...own });
const index = makeIndex(
  milestone('a'),
  dated('2001'),
  dated('2002-06-10', { status: 'minimum' }),
  dated('2004', { status: 'not-assessable' }),
  milestone('b', { order: 2 }),
  assess('b', 'full', { id: 'b1', validFrom: '2002' }),
);
const scores = (...rest: [until?: string]) =>
  scoreByYear(index, index.record.milestones, ...rest).map(({ year, since, score, held }) => [
    year,
    since,
    score === null ? null : Number(score.percent.toFixed(1)),
    held.map(({ id }) => id),
  ]);

it('is the score of what holds at the end of each year in which something begins to hold', () => {
  expect(scores()).toEqual([
    [2001, null, 100, ['from-2001']],
    [2002, null, 66.7, ['from-2002-06-10', 'b1']],
    [2004, null, 100, ['from-2004', 'b1']],
  ]);
});

it('ends on the day that is shown', () => {
  expect(scores('2002-03-01')).toEqual([
    [2001, null, 100, ['from-2001']],
    [2002, null, 100, ['from-2001', 'b1']],
  ]);
  expect(scores('2000-12-31')).toEqual([]);
});

it('is that of some milestones alone where they are given', () => {
  expect(scoreByYear(index, index.record.milestones.slice(1)).map(({ year, score }) => [year, score?.points])).toEqual([[2002, 3]]);
});

it.each([
  [[], false],
  [[null], false],
  [['2001'], true],
  [['2001', '2002', null], true],
  [['2001', '2002', '2002-06'], true],
  [['2001', '2002-06'], false],
  [['2001~', '200X'], false],
] as const)('what is valid from %j is coded by year: %s', (dates, is) => {
  expect(isCodedByYear(makeIndex(milestone('a'), ...dates.map((date, at) => dated(date, { id: `a${at}` }))))).toBe(is);
});

it('counts from no year where there is no signature, and in no year where a beginning is open', () => {
  expect([signatureYear(index), yearOf(null), yearOf('../2004'), yearOf('2004-05/2005')]).toEqual([null, null, null, 2004]);
});
