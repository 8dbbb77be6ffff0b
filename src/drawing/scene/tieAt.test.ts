import { expect, it } from 'vitest';
import type { Point } from '#drawing/placing/Placement.ts';
import type { SceneTie } from './scene.ts';
import { tieAt } from './tieAt.ts';

const tie = (id: string, points: readonly Point[], arc: number | null = null): SceneTie => ({
  id,
  from: 'a',
  to: 'b',
  way: { points, arc },
  top: Math.min(...points.map(({ y }) => y)),
  bottom: Math.max(...points.map(({ y }) => y)),
  look: 'plain',
  width: 1,
  arrow: null,
  word: null,
});

const level = tie('level', [
  { x: 0, y: 10 },
  { x: 100, y: 10 },
]);
const falling = tie('falling', [
  { x: 0, y: 20 },
  { x: 100, y: 120 },
]);
const arc = tie(
  'arc',
  [
    { x: 200, y: 0 },
    { x: 200, y: 100 },
  ],
  44,
);

it.each<[string, Point, string | null]>([
  ['on a level line', { x: 50, y: 12 }, 'level'],
  ['halfway down a bend', { x: 50, y: 70 }, 'falling'],
  ['nearer to the second of two', { x: 4, y: 18 }, 'falling'],
  ['at the belly of an arc', { x: 233, y: 50 }, 'arc'],
  ['inside an arc, on no line', { x: 205, y: 50 }, null],
  ['on paper', { x: 90, y: 60 }, null],
])('finds what runs %s', (_what, point, id) => {
  expect(tieAt({ ties: [level, falling, arc] }, point, 6)?.id ?? null).toBe(id);
});
