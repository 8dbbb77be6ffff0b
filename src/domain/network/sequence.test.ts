import { expect, it } from 'vitest';
import { assess, condition, makeIndex, milestone } from '#tests/fixtures/makeRecord.ts';
import { milestoneRows } from '#domain/milestones/milestoneRows.ts';
import type { AnyThing } from '#domain/record/record.ts';
import { sequenceOf } from './sequence.ts';

function sequence(things: readonly AnyThing[], withInferred = false) {
  const own = ['a', 'b', 'c', 'd'].map((id, at) => milestone(id, { order: at + 1 }));
  const index = makeIndex(...own, ...things);
  const { conditions, rows, deadlocks, blocking } = sequenceOf(index, milestoneRows(index, own, '2026-01-01'), withInferred);
  const names = (some: readonly { milestone: { id: string } }[]) => some.map((row) => row.milestone.id).join('');
  return {
    conditions: conditions.map(({ id }) => id),
    rows: names(rows),
    deadlocks: deadlocks.map(names),
    blocking: blocking === null ? null : [blocking.row.milestone.id, blocking.conditions.map(({ id }) => id)],
  };
}

it('is empty where the sources state no condition', () => {
  expect(sequence([])).toEqual({ conditions: [], rows: '', deadlocks: [], blocking: null });
});

it('finds the first milestone that others wait for; going together and enabling hold nothing up', () => {
  const found = sequence([condition('k1', 'before', 'b', 'a'), condition('k2', 'before', 'b', 'c'), condition('k3', 'enables', 'a', 'd')]);
  expect(found).toEqual({ conditions: ['k1', 'k2', 'k3'], rows: 'abcd', deadlocks: [], blocking: ['b', ['k1', 'k2']] });
  expect(sequence([condition('k', 'together-with', 'a', 'b')])).toMatchObject({ rows: 'ab', blocking: null });
});

it('is no longer held up by what is full', () => {
  expect(sequence([condition('k1', 'before', 'a', 'b'), condition('k2', 'before', 'b', 'c'), assess('a', 'full')])).toMatchObject({
    blocking: ['b', ['k2']],
  });
});

it('names parties that wait for each other as a deadlock, and blames neither', () => {
  const circle = [condition('k1', 'before', 'a', 'b'), condition('k2', 'before', 'b', 'a'), condition('k3', 'before', 'b', 'c')];
  expect(sequence(circle)).toMatchObject({ deadlocks: ['ab'], blocking: null });
  expect(sequence([...circle, assess('a', 'full')])).toMatchObject({ deadlocks: [], blocking: ['b', ['k3']] });
  expect(
    sequence([condition('k1', 'before', 'c', 'd'), condition('k2', 'before', 'd', 'b'), condition('k3', 'before', 'b', 'c')]),
  ).toMatchObject({
    deadlocks: ['bcd'],
  });
});

it('leaves out what the coder infers until asked', () => {
  const inferred = condition('k', 'before', 'a', 'b', { grounding: 'inferred' });
  expect(sequence([inferred])).toMatchObject({ conditions: [], blocking: null });
  expect(sequence([inferred], true)).toMatchObject({ conditions: ['k'], blocking: ['a', ['k']] });
});
