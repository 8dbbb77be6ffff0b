import { describe, expect, it } from 'vitest';
import { actor, assess, claim, makeIndex, meeting, milestone, tie } from '#tests/fixtures/makeRecord.ts';
import { milestoneRows } from './milestoneRows.ts';
import { namedActors, withoutResponsible } from './namedActors.ts';
import { talksOf } from './talks.ts';
import { whoIsSilent, whoSays } from './whoSays.ts';

const index = makeIndex(
  milestone('a', { order: 1 }),
  assess('a', 'full', { claims: ['c1'] }),
  milestone('b', { order: 2 }),
  assess('b', 'minimum', { claims: ['c2'] }),
  milestone('c', { order: 3 }),
  actor('state'),
  actor('envoy', { kind: 'person' }),
  actor('absent', { kind: 'person' }),
  tie('t0', 'acts-for', 'absent', 'state'),
  tie('t9', 'took-part', 'absent', 'second', { grounding: 'inferred' }),
  actor('force', { kind: 'force' }),
  actor('group', { kind: 'armed-group' }),
  actor('host'),
  meeting('second', 'first'),
  meeting('first'),
  tie('t1', 'acts-for', 'envoy', 'state'),
  tie('t2', 'took-part', 'envoy', 'first'),
  tie('t3', 'led', 'host', 'second'),
  tie('t4', 'part-of', 'force', 'state'),
  tie('t5', 'carries-out', 'force', 'a'),
  tie('t6', 'concerned', 'group', 'b'),
  tie('t7', 'carries-out', 'group', 'b', { grounding: 'inferred' }),
  tie('t8', 'took-part', 'group', 'second', { grounding: 'inferred' }),
  claim('c1', 'a', { claimant: 'envoy', voice: 'reported', attribution: { basis: 'carried-over', from: { paragraph: 1, sentence: 1 } } }),
  claim('c2', 'b'),
);
const rows = milestoneRows(index, index.record.milestones, '2026-01-01');

describe('who talks', () => {
  it('puts meetings after the one that came before, with stated participants only', () => {
    expect(talksOf(index).meetings.map(({ meeting: { id }, seats }) => [id, seats.map(({ actor: { id: who } }) => who)])).toEqual([
      ['first', ['envoy']],
      ['second', ['host']],
    ]);
  });

  it('nests delegates under the state that they act for, those with a stated seat only', () => {
    expect(
      talksOf(index).talkers.map(({ actor: { id }, delegates, meetings }) => [id, delegates.map((delegate) => delegate.id), meetings]),
    ).toEqual([
      ['state', ['envoy'], ['first']],
      ['host', [], ['second']],
    ]);
  });
});

describe('who is named', () => {
  it('names actors with stated ties, and says whether they or theirs sat anywhere', () => {
    expect(namedActors(index, rows).map(({ actor: { id }, milestones, seated }) => [id, milestones, seated])).toEqual([
      ['force', ['a'], false],
      ['group', ['b'], false],
    ]);
  });

  it('adds inferred ties when asked', () => {
    expect(namedActors(index, rows, true).flatMap(({ ties }) => ties.map(({ id }) => id))).toEqual(['t5', 't6', 't7']);
  });

  it('finds the milestones that name no one responsible; an inferred tie does not count', () => {
    expect(withoutResponsible(rows).map(({ milestone: { id } }) => id)).toEqual(['b', 'c']);
  });
});

describe('who says so', () => {
  it('counts milestones by the claimant of their leading claim', () => {
    expect(whoSays(index, rows).map(({ label, carriedOver, rows: own }) => [label, carriedOver, own.length])).toEqual([
      ['Actor envoy', true, 1],
      ['Author', false, 1],
    ]);
  });

  it('names the parties of whom there is no word: a force counts for its state', () => {
    expect(whoIsSilent(index, rows)).toEqual(['Actor state', 'Actor group']);
  });
});
