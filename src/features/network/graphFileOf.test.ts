import { expect, it } from 'vitest';
import { milestoneRows } from '#domain/milestones/milestoneRows.ts';
import { networkOf } from '#domain/network/network.ts';
import { indexRecord } from '#domain/record/recordIndex.ts';
import { releasedRecord } from '#domain/record/releasedRecord.ts';
import { layoutNetwork } from '#drawing/placing/layoutNetwork.ts';
import { sceneOf } from '#drawing/scene/scene.ts';
import { handledRecord } from '#tests/fixtures/handledRecord.ts';
import { graphFileOf } from './graphFileOf.ts';

const open = { handling: 'open', released: 0 } as const;
const confidential = { handling: 'confidential', released: 0 } as const;

function leavingOf(from: readonly number[]) {
  const index = indexRecord(handledRecord([open, confidential], [], from));
  const network = networkOf(index, milestoneRows(index, index.record.milestones, '2026-01-31'));
  const phases = index.phases.map(({ id }) => id);
  const scene = sceneOf(network, layoutNetwork(network, phases), new Map(), new Set());
  return { index, network, ...graphFileOf(index, scene, network.edges, 'All phases', 'http://localhost/') };
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
  expect(file.origin.shown).toContain(`${withheld} withheld`);
  expect(file.nodes.filter(({ id }) => !out.things.has(id))).toEqual([]);
  expect(file.nodes.length).toBeLessThan(network.nodes.length);
  const ends = new Set(file.nodes.map(({ id }) => id));
  expect(file.ties.filter(({ source, target }) => !ends.has(source) || !ends.has(target))).toEqual([]);
});
