import { expect, it } from 'vitest';
import { readAround, writeAround } from './surroundings.ts';

it.each([
  ['qatar.2', { id: 'qatar', steps: 2 }],
  ['qatar', { id: 'qatar', steps: 1 }],
  ['qatar.0', { id: 'qatar', steps: 1 }],
  ['qatar.9', { id: 'qatar', steps: 2, asked: 9 }],
  [null, null],
])('%s is read', (text, around) => {
  expect(readAround(text)).toEqual(around);
});

it('is written as it is read', () => {
  expect(readAround(writeAround({ id: 'a-b', steps: 2 }))).toEqual({ id: 'a-b', steps: 2 });
});
