import { expect, it } from 'vitest';
import { assess, claim, makeIndex, milestone } from '#tests/fixtures/makeRecord.ts';
import { codingOf } from './codings.ts';
import { milestoneRows } from './milestoneRows.ts';

const coded = [milestone('a'), claim('code', 'a', { kind: 'code' }), assess('a', 'full', { claims: ['code'] })];
const read = [milestone('b', { order: 2 }), claim('said', 'b'), assess('b', 'minimum', { claims: ['said'] })];
const unscored = [milestone('c', { order: 3 }), assess('c', 'not-assessable')];

it.each([
  ['coded after the matrix from the sources, not by it', [...read, ...unscored]],
  ['coded by the source itself', [...coded, ...unscored]],
  ['coded by a source itself, or after the matrix from the sources', [...coded, ...read]],
])('statuses are %s', (words, things) => {
  const index = makeIndex(...things);
  expect(codingOf(index, milestoneRows(index, index.record.milestones, '2026-01-01')).coded('the matrix')).toBe(words);
});
