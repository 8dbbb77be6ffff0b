import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { milestoneRows } from '#domain/milestones/milestoneRows.ts';
import { sequenceOf } from '#domain/network/sequence.ts';
import type { Condition } from '#domain/record/record.ts';
import { condition, makeIndex, milestone } from '#tests/fixtures/makeRecord.ts';
import type { Scene, SceneTie } from '#drawing/scene/scene.ts';
import { sequenceScene } from '#drawing/scene/sequenceScene.ts';
import { measures } from './layoutNetwork.ts';
import { layoutSequence } from './layoutSequence.ts';
import { widthOf } from './wrapLabel.ts';

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

/** What lies over a word of a scene: other words, chips, what is outside of the picture and, where asked, the lines of others. */
function crossed({ ties, chips, width }: Scene, withLines = true): string[] {
  const boxes = ties.flatMap(({ id, word }) => {
    if (word === null) return [];
    const half = widthOf(word.text, measures.labelSize) / 2;
    return [{ id, left: word.x - half, right: word.x + half, top: word.y - 12, bottom: word.y + 4 }];
  });
  return boxes.flatMap((box, at) => {
    const over = (other: Omit<typeof box, 'id'>) =>
      other.left < box.right && box.left < other.right && other.top < box.bottom && box.top < other.bottom;
    const words = boxes.slice(at + 1).filter(over);
    const under = chips.filter(({ chip: { x, y, width: wide, height } }) => over({ left: x, right: x + wide, top: y, bottom: y + height }));
    const lines = withLines
      ? ties.filter((tie) => tie.id !== box.id && arcPoints(tie).some(({ x, y }) => over({ left: x, right: x, top: y, bottom: y })))
      : [];
    return [...words, ...lines]
      .map(({ id }) => `${box.id} and ${id}`)
      .concat(
        under.map(({ chip }) => `${box.id} and ${chip.id}`),
        box.right > width ? `${box.id} is cut off` : [],
      );
  });
}

/** Points along the line of an arc. */
function arcPoints({ way: { points, arc } }: SceneTie): { x: number; y: number }[] {
  const [start, end] = [points[0], points.at(-1)];
  if (start === undefined || end === undefined || arc === null) return [];
  return Array.from({ length: 51 }, (_, at) => {
    const t = at / 50;
    return { x: end.x + 3 * arc * t * (1 - t), y: start.y + (end.y - start.y) * (3 * t ** 2 - 2 * t ** 3) };
  });
}

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

  it('draws the conditions of a deadlock apart, each with the words that tell it from the others', () => {
    const both = (words: readonly string[]) =>
      words.map((each, at) => condition(`k${at}`, 'before', at % 2 === 0 ? 'm0' : 'm1', at % 2 === 0 ? 'm1' : 'm0', { words: each }));
    const scene = sequenceScene(sequence(2, both(['only once it is so', 'only after', 'as', 'notwithstanding'])));
    expect(scene.columns.map(({ word }) => word)).toEqual(['Waiting for each other']);
    expect(scene.ties.map(({ word }) => word?.text)).toEqual(['“only once”', '“only after”', '“as”', '“notwithstanding”']);
    expect(new Set(scene.ties.map(({ way }) => way.arc)).size).toBe(4);
    expect(crossed(scene)).toEqual([]);
  });

  it('lays no word over another, over a chip or over a line that is not its own', () => {
    const pair = fc.record({ from: fc.nat(5), to: fc.nat(5), words: fc.constantFrom('as', 'only once', 'only after', 'notwithstanding') });
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 6 }), (pairs) => {
        const conditions = pairs
          .filter(({ from, to }) => from !== to)
          .map(({ from, to, words }, at) => condition(`k${at}`, 'together-with', `m${from}`, `m${to}`, { words }));
        expect(crossed(sequenceScene(sequence(6, conditions)), false)).toEqual([]);
      }),
      { numRuns: 60 },
    );
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
