import { describe, expect, it } from 'vitest';
import { milestoneRows } from '#domain/milestones/milestoneRows.ts';
import { gapsOf } from '#domain/network/gaps.ts';
import { originLines } from '#domain/network/GraphFile.ts';
import { networkOf } from '#domain/network/network.ts';
import { indexRecord } from '#domain/record/recordIndex.ts';
import type { Source } from '#domain/record/record.ts';
import { releasedRecord } from '#domain/record/releasedRecord.ts';
import { layoutNetwork } from '#drawing/placing/layoutNetwork.ts';
import { sceneOf } from '#drawing/scene/scene.ts';
import { handledRecord } from '#tests/fixtures/handledRecord.ts';
import { actor, evidence, makeIndex, meeting, milestone, source, tie } from '#tests/fixtures/makeRecord.ts';
import { actorsFileOf, graphFileOf } from './graphFileOf.ts';

const open = { handling: 'open', released: 0 } as const;
const confidential = { handling: 'confidential', released: 0 } as const;

function leavingOf(from: readonly number[]) {
  const index = indexRecord(handledRecord([open, confidential], [], from));
  const rows = milestoneRows(index, index.record.milestones, '2026-01-31');
  const network = networkOf(index, rows);
  const nobody = new Set(gapsOf(index, rows).nobody.map(({ row }) => row.milestone.id));
  const phases = index.phases.map(({ id }) => id);
  const whole = sceneOf(network, layoutNetwork(network, phases), new Map(), nobody);
  return { index, network, whole, ...graphFileOf(index, whole, network.edges, 'All phases', 'http://localhost/') };
}

it('leaves whole where every source may leave', () => {
  const { file, withheld, network } = leavingOf([0]);
  expect(withheld).toBe(0);
  expect(file.ties).toHaveLength(network.edges.length);
  expect(file.nodes).toHaveLength(network.nodes.length);
});

it('tells of nobody and nothing that rests on a source that may not leave, and counts it', () => {
  const { index, file, withheld, network } = leavingOf([0, 1]);
  const out = indexRecord(releasedRecord(index.record).record);
  expect(withheld).toBeGreaterThan(0);
  expect(file.ties.length + withheld).toBe(network.edges.length);
  expect(file.origin.shown).toContain(`${withheld} ties withheld`);
  expect(file.nodes.filter(({ id }) => !out.things.has(id))).toEqual([]);
  expect(file.nodes.length).toBeLessThan(network.nodes.length);
  const ends = new Set(file.nodes.map(({ id }) => id));
  expect(file.ties.filter(({ source: from, target }) => !ends.has(from) || !ends.has(target))).toEqual([]);
  expect(file.origin.sources).toContain('1 withheld for their handling');
});

it('shows in its picture what the other files say, under columns that count that', () => {
  const { file, scene, whole } = leavingOf([0, 1]);
  expect(scene.chips.map(({ node }) => node.id)).toEqual(file.nodes.map(({ id }) => id));
  const leaving = new Set(file.ties.map(({ id }) => id));
  expect(scene.ties.filter(({ id }) => !leaving.has(id))).toEqual([]);
  for (const { column, counted } of scene.columns) {
    const count = scene.chips.filter(({ chip }) => chip.column === column).length;
    expect(count).toBeGreaterThan(0);
    expect(counted).toMatch(new RegExp(`^${count} `));
  }
  expect(scene.columns).not.toEqual(whole.columns);
  const gaps = (chips: typeof scene.chips) => chips.filter(({ gap }) => gap).map(({ node }) => node.id);
  expect(gaps(scene.chips)).toEqual(gaps(whole.chips));
});

describe('actors alone', () => {
  const unsaid = { evidence: [{ ...evidence, source: 'memo' }] };
  const index = makeIndex(
    { ...source, id: 'memo', handling: 'confidential' } as Source,
    ...['a', 'b', 'c'].map((id) => actor(id)),
    meeting('first'),
    meeting('second'),
    tie('a-first', 'took-part', 'a', 'first'),
    tie('b-first', 'took-part', 'b', 'first'),
    tie('c-first', 'took-part', 'c', 'first', unsaid),
    tie('a-second', 'took-part', 'a', 'second'),
    tie('b-second', 'took-part', 'b', 'second', unsaid),
  );
  const { file, scene, withheld } = actorsFileOf(index, new Set(['first', 'second']), 'All phases', null);

  it('leave by the seats that may be told, with the meetings that follow from those', () => {
    expect(file.ties.map(({ source: from, target, weight }) => [from, target, weight])).toEqual([['a', 'b', 1]]);
    expect(file.nodes.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(JSON.stringify([file.ties, scene.ties])).not.toMatch(/2 of 2|"c"/);
  });

  it('count every pair that had another meeting in common', () => {
    expect(withheld).toBe(3);
    expect(file.origin.shown).toContain('; 3 pairs withheld in whole or in part for the handling of their sources');
    expect(originLines(file.origin)).toContain('Address: left out, it would name what is withheld');
  });
});

it('tells nobody’s seat by where the picture puts them', () => {
  const secret = { ...source, id: 'memo', handling: 'confidential' } as Source;
  const from = [{ ...evidence, source: 'memo' }];
  const index = makeIndex(
    secret,
    milestone('a'),
    meeting('talks'),
    actor('x'),
    actor('y'),
    actor('z'),
    tie('seat-of-x', 'took-part', 'x', 'talks', { evidence: from }),
    tie('seat-of-y', 'took-part', 'y', 'talks'),
    tie('x-concerned', 'concerned', 'x', 'a'),
    tie('z-concerned', 'concerned', 'z', 'a', { evidence: from }),
  );
  const rows = milestoneRows(index, index.record.milestones, '2026-01-31');
  const network = networkOf(index, rows);
  const whole = sceneOf(network, layoutNetwork(network, ['phase-1', 'phase-2']), new Map(), new Set());
  const { file, scene } = graphFileOf(index, whole, network.edges, 'All phases', null);
  expect(file.nodes.map(({ id, band }) => [id, band])).toEqual(
    expect.arrayContaining([
      ['x', 'named'],
      ['y', 'talks'],
    ]),
  );
  // whose only tie may not leave is not there at all
  expect(file.nodes.map(({ id }) => id)).not.toContain('z');
  const columnOf = (id: string) => scene.chips.find(({ node }) => node.id === id)?.chip.column;
  expect(columnOf('x')).not.toBe(columnOf('y'));
  expect(file.ties.map(({ id }) => id)).toEqual(['seat-of-y', 'x-concerned']);
});
