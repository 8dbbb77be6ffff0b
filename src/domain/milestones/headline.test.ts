import { describe, expect, it } from 'vitest';
import { actor, assess, claim, evidence, makeIndex, meeting, milestone, source } from '#tests/fixtures/makeRecord.ts';
import { headlineInView } from './headline.ts';
import { inWords } from '#domain/texts/inWords.ts';
import { milestoneRows } from './milestoneRows.ts';
import type { AnyThing, Claim, Source } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import type { Status } from '#domain/kinds/statuses.ts';

/** A claim on a milestone in each of so many sources. */
const claimsIn = (sources: number, about: string, own: Partial<Claim> = {}) =>
  Array.from({ length: sources }, (_, at) =>
    claim(`${about}-c${at}`, about, { ...own, evidence: [{ ...evidence, source: `source-${at}` }] }),
  );

const sourcesUpTo = (count: number): AnyThing[] => Array.from({ length: count }, (_, at) => ({ ...source, id: `source-${at}` }) as Source);

const withoutSources = (index: RecordIndex): RecordIndex => ({ ...index, record: { ...index.record, sources: [] } });

function headlineIn(index: RecordIndex, day = '2026-01-01') {
  const rows = (phase: string | null) => milestoneRows(index, index.byPhase.get(phase) ?? [], day);
  return headlineInView(
    index,
    index.phases.map((phase) => ({ phase, rows: rows(phase.id) })),
    rows(null),
  );
}

/** The headline of two phases with these statuses, null where nobody assessed; each source claims something of each; claims are given extra. */
function headline(sources: number, one: readonly (Status | null)[], two: readonly (Status | null)[], ...claims: AnyThing[]) {
  const of = (phase: string, statuses: readonly (Status | null)[]) =>
    statuses.flatMap((status, at) => [
      milestone(`${phase}-m${at}`, { phase, order: at + 1 }),
      ...(status === null ? [] : [assess(`${phase}-m${at}`, status)]),
      ...claimsIn(sources, `${phase}-m${at}`),
    ]);
  const index = makeIndex(...sourcesUpTo(sources), ...of('phase-1', one), ...of('phase-2', two), ...claims);
  return headlineIn(sources === 0 ? withoutSources(index) : index);
}

const limit = (id: string, about: string, bears: 'qualifies' | 'contradicts' = 'qualifies') =>
  claim(id, about, { bears, claimant: 'somebody', evidence: [{ ...evidence, source: 'source-0' }] });

it('says of sources that tell of some steps each that they do so between them', () => {
  const [one, two] = sourcesUpTo(2);
  const own = [milestone('phase-1-m0'), milestone('phase-1-m1', { order: 2 }), assess('phase-1-m0', 'full'), assess('phase-1-m1', 'full')];
  const index = makeIndex(one ?? source, two ?? source, ...own, ...claimsIn(2, 'phase-1-m0'), ...claimsIn(1, 'phase-1-m1'));
  expect(headlineIn(index)).toBe('Two sources between them report two phase-one steps');
});

it('says beside the limits how many steps were reversed', () => {
  const earlier = assess('phase-1-m0', 'full', { id: 'earlier' });
  const index = makeIndex(
    milestone('phase-1-m0'),
    earlier,
    assess('phase-1-m0', 'minimum'),
    ...claimsIn(1, 'phase-1-m0'),
    ...sourcesUpTo(1),
  );
  expect(headlineIn(index)).toBe('One source reports one phase-one step, reversed');
});

it('says that there is nothing, where there is nothing', () => {
  expect(headline(1, [], [])).toBe('The record holds no milestone of any phase');
});

it('counts the talks of a record without any milestone, by the sources that tell of them', () => {
  const [one, two] = sourcesUpTo(2);
  const index = makeIndex(one ?? source, two ?? source, meeting('m'), actor('a'), actor('b'));
  expect(headlineIn(index)).toBe('One source reports one meeting with two actors; the record holds no milestone');
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

describe('of several sources, each counts for what it has a claim on', () => {
  const [first, second, third] = [0, 1, 2].map((at) => ({ evidence: [{ ...evidence, source: `source-${at}` }] }));
  const done = [milestone('a'), assess('a', 'full'), claim('c1', 'a', first)];
  const silent = [milestone('b', { phase: 'phase-2' }), assess('b', 'not-initiated'), claim('c2', 'b', first)];

  it.each<[string, AnyThing[], string]>([
    [
      'sources without a claim count for nothing',
      [...done, ...silent],
      'One source reports one phase-one step and no step on the phase-two objective',
    ],
    [
      'clauses of different sources stand apart',
      [...done, ...silent, claim('c3', 'b', second)],
      'One source reports one phase-one step; two sources report no step on the phase-two objective',
    ],
    [
      'who only denies a step does not report it',
      [...done, claim('c3', 'a', { ...third, bears: 'contradicts', claimant: 'somebody' })],
      'One source reports one phase-one step, contested',
    ],
    [
      'a step that nobody claims is the record’s own word, and silence is everybody’s',
      [...done.slice(0, 2), ...silent.slice(0, 2)],
      'The record holds one phase-one step, with no claim recorded; no source reports a step on the phase-two objective',
    ],
    [
      'steps without a claim are told among the others',
      [...done, milestone('d', { order: 2 }), assess('d', 'minimum')],
      'One source reports two phase-one steps, one with no claim recorded',
    ],
  ])('%s', (_, things, sentence) => {
    expect(headlineIn(makeIndex(...sourcesUpTo(7), ...things))).toBe(sentence);
  });
});

it('tells milestones of no phase by their statuses', () => {
  const index = makeIndex(
    ...sourcesUpTo(2),
    ...(['explored-only', 'explored-only', 'not-initiated', 'allegation'] as const).flatMap((status, at) => [
      milestone(`x${at}`, { phase: null, order: at + 1 }),
      assess(`x${at}`, status, { basis: status === 'not-initiated' ? 'silence' : null }),
    ]),
    milestone('x5', { phase: null, order: 5 }),
    ...claimsIn(1, 'x0'),
  );
  const rows = milestoneRows(index, index.byPhase.get(null) ?? [], '2026-01-01');
  expect(headlineInView(index, [], rows)).toBe(
    'One source names five cross-cutting milestones: one with no step reported, two explored only, one allegation, and one not assessed',
  );
  expect(headlineInView(index, [], rows.slice(1, 2))).toBe(
    'The record holds one cross-cutting milestone: one explored only; no claim is recorded on it',
  );
  expect(headlineInView(withoutSources(index), [], rows.slice(0, 1))).toBe(
    'No source is recorded; the record holds one cross-cutting milestone: one explored only',
  );
});

it('counts in words up to twelve', () => {
  expect([0, 1, 12, 13].map(inWords)).toEqual(['no', 'one', 'twelve', '13']);
});
