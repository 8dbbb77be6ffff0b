import { describe, expect, it } from 'vitest';
import { actor, makeIndex, meeting, tie } from '#tests/fixtures/makeRecord.ts';
import { index, rows } from '#tests/fixtures/partiesRecord.ts';
import { gapsOf } from './gaps.ts';
import { networkOf } from './network.ts';
import { hiddenInferred, viewOf } from './networkView.ts';
import { actorsOnly } from './sharedMeetings.ts';

const network = networkOf(index, rows);
const everything = { milestones: null, inferred: false, around: null };
const ids = ({ nodes }: { nodes: readonly { id: string }[] }) => nodes.map(({ id }) => id);

describe('the network', () => {
  it('puts actors, meetings and milestones in their bands; an inferred seat seats nobody', () => {
    expect(network.nodes.map(({ id, band, under }) => [id, band, under])).toEqual([
      ['state', 'talks', null],
      ['envoy', 'talks', 'state'],
      ['absent', 'talks', 'state'],
      ['force', 'named', null],
      ['group', 'named', null],
      ['host', 'talks', null],
      ['second', 'meetings', null],
      ['first', 'meetings', null],
      ['a', 'milestones', null],
      ['b', 'milestones', null],
      ['c', 'milestones', null],
    ]);
  });

  it('has an edge for every tie of the record, and no other; nesting is marked where it is drawn as such', () => {
    expect(network.edges.map(({ id }) => id)).toEqual(index.record.ties.map(({ id }) => id));
    expect(network.edges.filter(({ nested }) => nested).map(({ id }) => id)).toEqual(['t0', 't1']);
    expect(network.edges.filter(({ inferred }) => inferred).map(({ id }) => id)).toEqual(['t9', 't7', 't8']);
  });
});

describe('a view of it', () => {
  it('hides inferred ties until asked, and says how many', () => {
    expect(viewOf(network, everything).edges.some(({ inferred }) => inferred)).toBe(false);
    expect(hiddenInferred(network, everything)).toBe(3);
    expect(viewOf(network, { ...everything, inferred: true })).toEqual(network);
  });

  it('keeps the milestones chosen, with what is tied to them, and the same objects', () => {
    const view = viewOf(network, { ...everything, milestones: new Set(['a']) });
    expect(ids(view)).toEqual(['force', 'a']);
    expect(view.nodes[0]).toBe(network.nodes.find(({ id }) => id === 'force'));
  });

  it('shows the surroundings of one node, step by step', () => {
    const around = (steps: number) => ids(viewOf(network, { ...everything, around: { id: 'a', steps } }));
    expect(around(1)).toEqual(['force', 'a']);
    expect(around(2)).toEqual(['state', 'force', 'a']);
    expect(ids(viewOf(network, { ...everything, around: { id: 'nothing', steps: 1 } }))).toEqual(ids(network));
  });
});

describe('actors alone', () => {
  const three = makeIndex(
    ...['a', 'b', 'c'].map((id) => actor(id)),
    actor('envoy', { kind: 'person' }),
    tie('acts', 'acts-for', 'envoy', 'a'),
    meeting('one'),
    meeting('two', 'one'),
    tie('t1', 'took-part', 'envoy', 'one'),
    tie('t2', 'led', 'b', 'one'),
    tie('t3', 'took-part', 'a', 'two'),
    tie('t4', 'took-part', 'b', 'two'),
    tie('t5', 'took-part', 'c', 'two', { grounding: 'inferred' }),
  );
  const said = (counted: ReadonlySet<string> | null) => {
    const { actors, pairs } = actorsOnly(three, counted);
    return [actors.map(({ id }) => id), pairs.map((pair) => [...pair.actors.map(({ id }) => id), pair.meetings.length, pair.of])];
  };

  it('counts the meetings that two have in common, a state for its delegates, and no inferred seat', () => {
    expect(said(null)).toEqual([['a', 'b'], [['a', 'b', 2, 2]]]);
  });

  it('counts only the meetings in view', () => {
    expect(said(new Set(['two']))).toEqual([['a', 'b'], [['a', 'b', 1, 1]]]);
    expect(said(new Set())).toEqual([[], []]);
  });
});

it('finds where the sources name nobody', () => {
  const { nobody, unseated, unnamed } = gapsOf(index, rows);
  expect(nobody.map(({ row, byInference }) => [row.milestone.id, byInference])).toEqual([
    ['b', true],
    ['c', false],
  ]);
  expect(unseated.map(({ actor, milestones }) => [actor.id, milestones])).toEqual([
    ['force', ['a']],
    ['group', ['b']],
  ]);
  expect(unnamed).toEqual([]);
});
