import { expect, it } from 'vitest';
import { actor, makeIndex, tie } from '#tests/fixtures/makeRecord.ts';
import { index } from '#tests/fixtures/partiesRecord.ts';
import { isSeated, partiesOf } from './parties.ts';

it('finds the parties that an actor is or is part of', () => {
  expect(partiesOf(index, 'force')).toEqual(['state']);
  expect(partiesOf(index, 'group')).toEqual(['group']);
  expect(partiesOf(index, 'envoy')).toEqual([]);
  expect(partiesOf(index, 'nobody')).toEqual([]);
});

it('ends where parts go round in a circle', () => {
  const body = { kind: 'institution' } as const;
  const circle = makeIndex(actor('a', body), actor('b', body), tie('t1', 'part-of', 'a', 'b'), tie('t2', 'part-of', 'b', 'a'));
  expect(partiesOf(circle, 'a')).toEqual([]);
});

it('finds a party at the table where it or a delegate is stated to have sat', () => {
  expect(['state', 'envoy', 'host', 'absent', 'group', 'force'].filter((id) => isSeated(index, id))).toEqual(['state', 'envoy', 'host']);
});
