import { expect, it } from 'vitest';
import { milestoneRows } from '#domain/milestones/milestoneRows.ts';
import { scoreOf } from '#domain/milestones/score.ts';
import type { Status } from '#domain/kinds/statuses.ts';
import { assess, makeIndex, milestone } from '#tests/fixtures/makeRecord.ts';
import { mostBlocks, placeBlocks } from './placeBlocks.ts';

function blocksOf(statuses: readonly Status[]) {
  const index = makeIndex(...statuses.flatMap((status, at) => [milestone(`m${at}`, { order: at + 1 }), assess(`m${at}`, status)]));
  const rows = milestoneRows(index, index.record.milestones, '2026-01-01');
  return { blocks: placeBlocks(rows), score: scoreOf(rows.flatMap(({ assessment }) => assessment ?? [])) };
}

const end = ({ from, span }: { from: number; span: number }) => from + span;

it('sweeps what is earned to the start, most done first, then what is missing', () => {
  const { blocks } = blocksOf(['minimum', 'full', 'allegation', 'intermediate', 'not-initiated']);
  expect(blocks.map(({ key, points, cells, missing }) => [key, points, cells, missing])).toEqual([
    ['m1', 3, 3, false],
    ['m3', 2, 2, false],
    ['m0', 1, 1, false],
    ['missing m3', 0, 1, true],
    ['missing m0', 0, 2, true],
    ['missing m4', 0, 3, true],
  ]);
});

it.each([[['full', 'intermediate', 'minimum']], [Array<Status>(mostBlocks + 1).fill('minimum')], [['not-initiated']]] as const)(
  'ends its ink at the score, and fills the bar (%#)',
  (statuses) => {
    const { blocks, score } = blocksOf(statuses);
    const ink = blocks.findLast(({ missing }) => !missing);
    expect((ink === undefined ? 0 : end(ink)) * 100).toBeCloseTo(score?.percent ?? NaN, 9);
    expect(end(blocks.at(-1) ?? { from: 0, span: 0 })).toBeCloseTo(1, 9);
  },
);

it('merges the blocks of a status above 24 milestones, and keeps the count', () => {
  const { blocks } = blocksOf([...Array<Status>(20).fill('full'), ...Array<Status>(10).fill('minimum')]);
  expect(blocks.map(({ key, label }) => [key, label?.count ?? null])).toEqual([
    ['points 3', 20],
    ['points 1', 10],
    ['missing', null],
  ]);
});

it('gives a label the bar as far as the next one, and the last all that is left', () => {
  const { blocks } = blocksOf(['full', 'intermediate', 'intermediate', 'minimum', 'not-initiated']);
  const labels = blocks.flatMap(({ from, label }) => (label === null ? [] : [{ from, end: from + label.room }]));
  expect(labels.map(({ from, end: to }) => [from, to].map((share) => Math.round(share * 15)))).toEqual([
    [0, 3],
    [3, 7],
    [7, 15],
  ]);
});

it('has nothing to show where nothing is scored', () => {
  expect(blocksOf(['explored-only']).blocks).toEqual([]);
});
