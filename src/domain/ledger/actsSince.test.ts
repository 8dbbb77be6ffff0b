import { expect, it } from 'vitest';
import type { Entry } from '#domain/record/record.ts';
import { milestone } from '#tests/fixtures/makeRecord.ts';
import { actsSince } from './actsSince.ts';

const entry = (seq: number, by: string): Entry => ({
  seq,
  recorded: `2026-01-${String(seq).padStart(2, '0')}T00:00:00Z`,
  by,
  why: 'Read',
  op: 'put',
  thing: milestone(`m${seq}`),
});
/** As many entries that came with Phasewatch, and as many own ones on top of them. */
const ledger = (shipped: number, own: number, by = 'Analyst B') => [
  ...Array.from({ length: shipped }, (_, at) => entry(at + 1, 'Phasewatch coding')),
  ...Array.from({ length: own }, (_, at) => entry(shipped + at + 1, by)),
];
const newIn = (...given: Parameters<typeof actsSince>) =>
  actsSince(...given).flatMap(({ entries }) => entries.map(({ seq, by }) => `${seq} ${by}`));

it('tells what was recorded after a visit, the latest first, and nothing of the reader’s own', () => {
  expect(newIn(ledger(2, 3), 2, { entries: 3, shipped: 2 }, '')).toEqual(['5 Analyst B', '4 Analyst B']);
  expect(newIn(ledger(2, 3, 'Analyst A'), 2, { entries: 3, shipped: 2 }, 'Analyst A')).toEqual([]);
});

it('tells what a newer shipped ledger brings, and the own entries behind it not again', () => {
  expect(newIn(ledger(4, 2), 4, { entries: 4, shipped: 2 }, '')).toEqual(['4 Phasewatch coding', '3 Phasewatch coding']);
});

it('takes a visit of an earlier page as it would have been kept then', () => {
  expect(newIn(ledger(2, 3), 2, { entries: 3, shipped: null }, '')).toEqual(['5 Analyst B', '4 Analyst B']);
});
