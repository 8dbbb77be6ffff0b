import { expect, it } from 'vitest';
import { eitherOf } from './eitherOf.ts';

it.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A or B'],
  [['A', 'B', 'C'], 'A, B or C'],
  [['Congo, Democratic Republic of the'], 'Congo, Democratic Republic of the'],
])('%j', (choices, said) => {
  expect(eitherOf(choices)).toBe(said);
});
