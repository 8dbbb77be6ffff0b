import { expect, it } from 'vitest';
import { indexRecord } from '#domain/record/recordIndex.ts';
import { smallRecord } from '#tests/smallRecord.ts';
import { heldInWords } from './heldInWords.ts';

const index = indexRecord(smallRecord());

it.each([
  ['claim', 'about', ['milestone-a', 'milestone-b'], 'Milestone A; Milestone B'],
  ['claim', 'claimant', 'actor-a', 'Actor A'],
  ['claim', 'claimant', null, 'none'],
  ['claim', 'voice', 'reported', 'reported speech'],
  ['claim', 'attribution', { basis: 'in-sentence', from: null }, 'basis in-sentence, from none'],
  ['assessment', 'defensible', ['full', 'intermediate'], 'full or intermediate'],
  ['assessment', 'claims', ['claim-a'], 'A did it'],
  ['milestone', 'order', 2, '2'],
  ['milestone', 'phase', 'gone', 'gone'],
  ['actor', 'aliases', ['A', 'B'], 'A, B'],
  ['actor', 'aliases', [], 'none'],
  ['source', 'length', 100, '100'],
  ['agreement', 'title', 'Agreement A', 'Agreement A'],
] as const)('the %s’s %s %j is said as “%4$s”', (type, field, held, words) => {
  expect(heldInWords(type, field, held, index)).toBe(words);
});
