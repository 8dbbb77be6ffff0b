import { expect, it } from 'vitest';
import type { Entry } from '#domain/record/record.ts';
import { milestone } from '#tests/fixtures/makeRecord.ts';
import { agreedDates, dateMoved, datesBefore } from './agreedDates.ts';

const entriesWith = (dates: readonly (string | null)[]): Entry[] =>
  dates.map((agreedDate, at) => ({
    seq: at + 1,
    recorded: '2026-01-01T00:00:00Z',
    by: 'Analyst A',
    why: 'Read in a report',
    op: 'put',
    thing: milestone('a', { agreedDate }),
  }));

it.each([
  [[null], ''],
  [[null, '2026-01'], ''],
  [['2026-01', '2026-01'], ''],
  [['2026-01-01', '2026-03-01'], 'put off once, from 2026-01-01'],
  [['2026-01-01', '2026-02-01', '2026-03-01'], 'put off twice, from 2026-01-01, then 2026-02-01'],
  [['2026-03-01', '2026-01-01'], 'brought forward once, from 2026-03-01'],
  [['2026-03-01', '2026-01-01', '2026-04-01'], 'changed twice, from 2026-03-01, then 2026-01-01'],
  [['2026', '2026-01-01'], 'changed once, from 2026'],
  [['2026-01-01', null], ''],
  // taken back
  [['2026-01-01', '2026-03-01', '2026-01-01'], ''],
])('the dates %j are told as “%s”', (dates, words) => expect(datesBefore(agreedDates(entriesWith(dates), 'a'))).toBe(words));

it('of another milestone nothing is told', () => expect(agreedDates(entriesWith(['2026', '2027']), 'b')).toEqual([]));

it.each([
  [null, null, ''],
  [null, '2026-01', 'agreed for 2026-01'],
  ['2026-01', '2026-03', 'agreed date put off from 2026-01 to 2026-03'],
  ['2026-03', null, 'no agreed date any more; it was 2026-03'],
])('from %j to %j is “%s”', (before, after, words) => expect(dateMoved(before, after)).toBe(words));
