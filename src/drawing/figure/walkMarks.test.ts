import { expect, it } from 'vitest';
import { walkMarks, type WalkKey } from './walkMarks.ts';

/** Two marks in the upper bar, three in the lower. */
const marks = [
  { x: 0, y: 0, width: 50, height: 20 },
  { x: 50, y: 0, width: 50, height: 20 },
  { x: 0, y: 60, width: 20, height: 20 },
  { x: 20, y: 60, width: 50, height: 20 },
  { x: 70, y: 60, width: 90, height: 20 },
];

it.each<[number, WalkKey, number]>([
  [0, 'ArrowRight', 1],
  [1, 'ArrowRight', 1],
  [1, 'ArrowLeft', 0],
  [0, 'ArrowUp', 0],
  [0, 'ArrowDown', 2],
  [1, 'ArrowDown', 3],
  [4, 'ArrowUp', 1],
  [3, 'Home', 0],
  [0, 'End', 4],
  [9, 'Home', 9],
])('from mark %i %s leads to %i', (from, key, to) => {
  expect(walkMarks(marks, from, key)).toBe(to);
});
