import { expect, it } from 'vitest';
import { assess, claim, makeIndex, milestone } from '#tests/fixtures/makeRecord.ts';
import { countedWords } from './distribution.ts';
import { crossHeadlineOf, headlineOf } from './headline.ts';
import { inWords } from '#domain/texts/inWords.ts';
import { milestoneRows } from './milestoneRows.ts';
import type { AnyThing } from '#domain/record/record.ts';
import type { Status } from '#domain/kinds/statuses.ts';

/** The headline of two phases with these statuses, null where nobody assessed; claims are given extra. */
function headline(sources: number, one: readonly (Status | null)[], two: readonly (Status | null)[], ...claims: AnyThing[]) {
  const of = (phase: string, statuses: readonly (Status | null)[]) =>
    statuses.flatMap((status, at) => [
      milestone(`${phase}-m${at}`, { phase, order: at + 1 }),
      ...(status === null ? [] : [assess(`${phase}-m${at}`, status)]),
    ]);
  const index = makeIndex(...of('phase-1', one), ...of('phase-2', two), ...claims);
  return headlineOf(
    sources,
    index.phases.map((phase) => ({ phase, rows: milestoneRows(index, index.byPhase.get(phase.id) ?? [], '2026-01-01') })),
  );
}

const limit = (id: string, about: string, bears: 'qualifies' | 'contradicts' = 'qualifies') =>
  claim(id, about, { bears, claimant: 'somebody' });

it('says that there is nothing, where there is nothing', () => {
  expect(headline(1, [], [])).toBe('The record holds no milestone of any phase');
});

it.each([
  [1, { meetings: 1, actors: 2 }, 'One source reports one meeting with two actors; the record holds no milestone'],
  [2, { meetings: 465, actors: 641 }, 'Two sources report 465 meetings with 641 actors; the record holds no milestone'],
  [0, { meetings: 1, actors: 1 }, 'No source is recorded; the record holds one meeting with one actor; the record holds no milestone'],
])('of %i sources without any milestone it counts the talks', (sources, talks, sentence) => {
  expect(headlineOf(sources, [], talks)).toBe(sentence);
});

it.each([
  [headline(1, ['full'], []), 'One source reports one phase-one step'],
  [
    headline(1, ['full', 'minimum'], ['not-initiated', 'not-initiated']),
    'One source reports two phase-one steps and no step on the two phase-two objectives',
  ],
  [
    headline(2, ['full', 'not-initiated'], ['minimum']),
    'Two sources report a step on one of two phase-one achievements and a step on the phase-two objective',
  ],
  [
    headline(0, ['not-initiated'], ['explored-only']),
    'No source is recorded; the record holds no step on the phase-one achievement; the phase-two objective is unscored',
  ],
  [
    headline(1, ['minimum'], ['explored-only', 'allegation']),
    'One source reports one phase-one step; the two phase-two objectives are unscored',
  ],
  [
    headline(1, ['minimum', 'not-initiated'], ['not-initiated', 'not-initiated', 'principle-only']),
    'One source reports a step on one of two phase-one achievements, and no step on two of three phase-two objectives, one unscored',
  ],
  [
    headline(1, [null, null], ['not-initiated', null]),
    'One source reports no step on one of two phase-two objectives, one not assessed; the two phase-one achievements are not assessed',
  ],
  [headline(0, [null, null], []), 'No source is recorded; the two phase-one achievements are not assessed'],
  [headline(2, [null, 'explored-only'], []), 'The two phase-one achievements are unscored or not assessed'],
  [headline(14, Array<Status>(13).fill('full'), []), '14 sources report 13 phase-one steps'],
])('%s', (said, expected) => {
  expect(said).toBe(expected);
});

it('says limits and contradiction with their numbers', () => {
  const limits = [limit('a', 'phase-1-m0'), limit('b', 'phase-1-m1'), limit('c', 'phase-1-m1', 'contradicts')];
  expect(headline(1, ['full', 'full', 'full'], [], ...limits)).toBe(
    'One source reports three phase-one steps, two with limits, one contested',
  );
  expect(headline(1, ['full'], ['not-initiated'], limit('a', 'phase-1-m0'))).toBe(
    'One source reports one phase-one step, with limits, and no step on the phase-two objective',
  );
});

it('never says that something is done or has not begun', () => {
  const said = headline(3, ['full', 'full'], ['not-initiated', 'full'], limit('a', 'phase-1-m0', 'contradicts'));
  expect(said).not.toMatch(/\b(is|are|was|were) done\b|has not begun|not started|complete/i);
});

it('tells milestones of no phase by their statuses', () => {
  const index = makeIndex(
    ...(['explored-only', 'explored-only', 'not-initiated', 'allegation'] as const).flatMap((status, at) => [
      milestone(`x${at}`, { phase: null, order: at + 1 }),
      assess(`x${at}`, status, { basis: status === 'not-initiated' ? 'silence' : null }),
    ]),
    milestone('x5', { phase: null, order: 5 }),
  );
  const rows = milestoneRows(index, index.byPhase.get(null) ?? [], '2026-01-01');
  expect(crossHeadlineOf(1, countedWords(rows))).toBe(
    'One source names five cross-cutting milestones: one with no step reported, two explored only, one allegation, and one not assessed',
  );
  expect(crossHeadlineOf(0, countedWords(rows.slice(0, 1)))).toBe(
    'No source is recorded; the record holds one cross-cutting milestone: one explored only',
  );
});

it('counts in words up to twelve', () => {
  expect([0, 1, 12, 13].map(inWords)).toEqual(['no', 'one', 'twelve', '13']);
});
