import { describe, expect, it } from 'vitest';
import { milestoneRows } from '#domain/milestones/milestoneRows.ts';
import { networkOf } from '#domain/network/network.ts';
import { sequenceOf } from '#domain/network/sequence.ts';
import { readFolded } from '#domain/record/readUnknown.ts';
import { indexRecord } from '#domain/record/recordIndex.ts';
import type { Ledger } from '#domain/record/record.ts';
import { tieKinds } from '#domain/kinds/tieKinds.ts';
import { valueOf } from '#tests/valueOf.ts';
import { manyConditions } from './manyConditions.ts';
import { manyTies } from './manyTies.ts';

function readOf(ledger: Ledger) {
  const index = indexRecord(valueOf(readFolded(ledger)));
  return { index, rows: milestoneRows(index, index.record.milestones, '2026-01-01') };
}

describe.each([
  [200, 800],
  [2000, 8000],
])('a network of %i nodes and %i ties', (nodes, ties) => {
  const { index, rows } = readOf(manyTies('agreement-a', { nodes, ties }));
  const network = networkOf(index, rows);
  const inBand = (...bands: readonly string[]) => network.nodes.filter(({ band }) => bands.includes(band)).length;

  it('has as many as it says, in plausible shares', () => {
    expect([network.nodes.length, network.edges.length]).toEqual([nodes, ties]);
    expect([inBand('talks', 'named'), inBand('meetings'), inBand('milestones')]).toEqual([
      (nodes * 35) / 100,
      nodes / 10,
      (nodes * 55) / 100,
    ]);
    expect(inBand('talks')).toBeGreaterThan(nodes * 0.05);
    expect(inBand('named')).toBeGreaterThan(nodes * 0.05);
  });

  it('has ties of every kind, some inferred, some hearsay, some shown by nesting', () => {
    expect(new Set(network.edges.map(({ tie }) => tie.kind))).toEqual(new Set(Object.keys(tieKinds)));
    const inferred = network.edges.filter((edge) => edge.inferred).length;
    expect([inferred > ties * 0.1, inferred < ties * 0.4]).toEqual([true, true]);
    expect(network.edges.some(({ tie }) => tie.hedge === 'reported')).toBe(true);
    expect(network.nodes.filter(({ under }) => under !== null).length).toBeGreaterThan(nodes * 0.04);
  });

  it('has milestones of two phases and of none', () => {
    expect(new Set(rows.map(({ milestone }) => milestone.phase))).toEqual(new Set(['phase-one', 'phase-two', null]));
  });

  it('is the same for the same seed, and another for another', () => {
    expect(manyTies('agreement-a', { nodes, ties }, 7)).toEqual(manyTies('agreement-a', { nodes, ties }, 7));
    expect(manyTies('agreement-a', { nodes, ties }, 7)).not.toEqual(manyTies('agreement-a', { nodes, ties }, 8));
  });
});

describe('an agreement of many conditions', () => {
  const size = { milestones: 150, conditions: 200, deadlocks: 3 };
  const { index, rows } = readOf(manyConditions('agreement-a', size));

  it('has as many conditions as it says, most of them stated', () => {
    expect(sequenceOf(index, rows, true).conditions).toHaveLength(200);
    expect(sequenceOf(index, rows).conditions.length).toBeGreaterThan(150);
  });

  it('has as many deadlocks as it says', () => {
    expect(sequenceOf(index, rows).deadlocks.map((circle) => circle.length)).toEqual([3, 3, 3]);
    expect(sequenceOf(index, rows, true).deadlocks).toHaveLength(3);
  });

  it('is the same for the same seed', () => expect(manyConditions('agreement-a', size, 7)).toEqual(manyConditions('agreement-a', size, 7)));
});
