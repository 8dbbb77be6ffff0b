import { expect, it } from 'vitest';
import { makeIndex, milestone, phase } from '#tests/fixtures/makeRecord.ts';
import { placeInPhase } from './placeInPhase.ts';

const index = makeIndex(phase(1), milestone('a', { order: 16 }), milestone('b', { order: 17 }), milestone('c', { phase: null, order: 3 }));
const [own = ''] = index.record.phases.map(({ id }) => id);

it.each([
  [null, '18', own, 'It stands at place 3 of 3 in “Phase one”.'],
  [null, '', own, 'It stands at place 3 of 3 in “Phase one”.'],
  [null, '16', own, 'It stands at place 2 of 3 in “Phase one”.'],
  ['b', '17', own, 'It stands at place 2 of 2 in “Phase one”.'],
  ['a', '17', own, 'It stands at place 1 of 2 in “Phase one”.'],
  ['b', '2', '', 'It stands at place 1 of 2 among those of no phase.'],
  [null, 'first', own, ''],
  [null, '0', own, ''],
])('of %j the number “%s” in “%s” is told as “%s”', (of, order, inPhase, words) =>
  expect(placeInPhase({ of, texts: { order, phase: inPhase } }, index)).toBe(words),
);
