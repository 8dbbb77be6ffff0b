import { expect, it } from 'vitest';
import { holdTitle } from './windowTitle.ts';

it.each([
  ['the inner one first', [1, 0], 'Agreement'],
  ['the outer one first', [0, 1], 'Thing'],
])('calls the window by what is still held, and by its own name at last: %s', (_, order, between) => {
  document.title = 'Phasewatch';
  const ways = [holdTitle('Agreement'), holdTitle('Thing')];
  expect(document.title).toBe('Thing');
  const [first = 0, second = 0] = order;
  ways[first]?.();
  expect(document.title).toBe(between);
  ways[second]?.();
  expect(document.title).toBe('Phasewatch');
});
