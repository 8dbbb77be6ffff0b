import { describe, expect, it } from 'vitest';
import { milestoneRows } from '#domain/milestones/milestoneRows.ts';
import { sequenceOf } from '#domain/network/sequence.ts';
import type { Condition } from '#domain/record/record.ts';
import { condition, makeIndex, milestone } from '#tests/fixtures/makeRecord.ts';
import { layoutSequence } from './layoutSequence.ts';
import { sequenceScene } from '#drawing/scene/sequenceScene.ts';

function sequence(count: number, conditions: readonly Condition[]) {
  const own = Array.from({ length: count }, (_, at) =>
    milestone(`m${at}`, { order: at + 1, title: `Milestone ${at} of a rather long name` }),
  );
  const index = makeIndex(...own, ...conditions);
  const rows = milestoneRows(index, own, '2026-01-01');
  return sequenceOf(index, rows);
}

const columnsOf = (count: number, conditions: readonly Condition[]) => {
  const { chips } = layoutSequence(sequence(count, conditions));
  return Object.fromEntries([...chips].map(([id, { column }]) => [id, column]));
};

describe('layoutSequence', () => {
  it('puts what comes first before what waits, and what goes together in one column', () => {
    const conditions = [
      condition('a', 'before', 'm0', 'm1'),
      condition('b', 'enables', 'm1', 'm2'),
      condition('c', 'together-with', 'm2', 'm3'),
    ];
    expect(columnsOf(4, conditions)).toEqual({ m0: 0, m1: 1, m2: 2, m3: 2 });
  });

  it('keeps a deadlock in one column, and shows every condition of it', () => {
    const conditions = [condition('a', 'before', 'm0', 'm1'), condition('b', 'before', 'm1', 'm0'), condition('c', 'before', 'm1', 'm2')];
    expect(columnsOf(3, conditions)).toEqual({ m0: 0, m1: 0, m2: 1 });
    const found = sequence(3, conditions);
    expect(sequenceScene(found).ties.map(({ id, arrow }) => [id, arrow !== null])).toEqual([
      ['a', true],
      ['b', true],
      ['c', true],
    ]);
  });

  it('stays readable with 200 conditions: no chip over another, every condition with a way', () => {
    const conditions = Array.from({ length: 200 }, (_, at) =>
      condition(
        `k${at}`,
        (['before', 'enables', 'together-with'] as const)[at % 7 === 0 ? 2 : at % 2] ?? 'before',
        `m${(at * 7) % 90}`,
        `m${((at * 13) % 89) + 1}`,
      ),
    ).filter(({ from, to }) => from !== to);
    const found = sequence(90, conditions);
    const chips = [...layoutSequence(found).chips.values()];
    const meeting = chips.flatMap((a, at) =>
      chips.slice(at + 1).filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height),
    );
    expect(meeting).toEqual([]);
    expect(sequenceScene(found).ties).toHaveLength(conditions.length);
  });
});
