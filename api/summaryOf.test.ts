import { expect, it } from 'vitest';
import type { AnyThing } from '#domain/record/record.ts';
import { assess, makeRecord, milestone } from '#tests/fixtures/makeRecord.ts';
import { summaryOf } from './summaryOf.ts';

const yearsOf = (...things: readonly AnyThing[]) => {
  const reading = { record: makeRecord(milestone('a'), ...things), entries: [], shipped: 0 };
  return summaryOf(reading, '2003-06-01').years;
};
const coded = (status: 'full' | 'minimum' | 'not-assessable', validFrom: string, of = 'a') =>
  assess(of, status, { id: `${of}-${validFrom}`, validFrom });

it.each([
  [
    'the first and the last year that have a score',
    [coded('full', '2001'), coded('minimum', '2002'), coded('minimum', '2003')],
    [2001, 2003],
  ],
  ['the one year that there is', [coded('full', '2001')], [2001]],
  ['no year that has no score', [coded('not-assessable', '2001'), coded('full', '2002')], [2002]],
  ['no year that lies ahead', [coded('full', '2001'), coded('full', '2002'), coded('full', '2004')], [2001, 2002]],
  ['no year of what is coded by day', [coded('full', '2001-05-01'), coded('full', '2002')], []],
  ['no year of several phases', [coded('full', '2001'), milestone('b', { phase: 'phase-2' }), coded('full', '2001', 'b')], []],
])('tells %s', (_, things, years) => {
  expect(yearsOf(...things).map(({ year }) => year)).toEqual(years);
});

it('tells a score as it is, unrounded', () => {
  expect(yearsOf(coded('minimum', '2001'))).toEqual([{ year: 2001, score: expect.closeTo(100 / 3, 10) }]);
});
