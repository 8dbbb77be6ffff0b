import { describe, expect, it } from 'vitest';
import { actor, makeIndex, milestone, phase, tie } from '#tests/fixtures/makeRecord.ts';
import { proposalsIn } from './proposalsIn.ts';

const forces = [
  actor('southern-forces', { name: 'Southern forces', kind: 'force' }),
  actor('norway', { name: 'Norway', ids: { iso3166: 'NOR' } }),
  tie('t', 'carries-out', 'southern-forces', 'two'),
];
/** Two steps that their titles tell apart, and two that only their phases do. */
const byTitle = makeIndex(
  milestone('one', { title: 'Partial withdrawal of Southern forces' }),
  milestone('two', { title: 'Further withdrawal of Southern forces', order: 2 }),
  ...forces,
);
const byPhase = makeIndex(
  phase(2),
  milestone('one', { title: 'Withdrawal of Southern forces from the coast' }),
  milestone('two', { title: 'Withdrawal of Southern forces from the hills', phase: 'phase-2' }),
  ...forces,
);

const milestonesOf = (index: typeof byTitle, ...sentences: readonly string[]) =>
  proposalsIn(`H\nNorway met Southern forces. ${sentences.join(' ')}`, index)
    .slice(1)
    .map(({ milestones }) => milestones.map(({ id }) => id));

describe('of two steps of one kind, the one that is spoken of', () => {
  it.each([
    ['A further pullback followed.', ['two']],
    ['More withdrawals are to follow.', ['two']],
    ['The next pullback is to follow.', ['two']],
    ['A second redeployment followed.', ['two']],
    ['A deeper withdrawal followed.', ['two']],
    ['The remaining withdrawal was put off.', ['two']],
    ['They withdrew further.', ['two']],
    ['Troops left more of the valley.', ['two']],
    ['An initial pullback followed.', ['one']],
    ['They withdrew partially.', ['one']],
    ['The first withdrawal followed.', ['one']],
    ['A pullback followed.', ['one', 'two']],
    ['More than 40 troops left.', ['one', 'two']],
    ['Next week’s withdrawal is put off.', ['one', 'two']],
    ['They withdrew for the first time.', ['one', 'two']],
    ['The first withdrawal ended and a further pullback began.', ['one', 'two']],
  ])('in “%s”', (sentence, wanted) => expect(milestonesOf(byTitle, sentence)).toEqual([wanted]));

  it.each([
    ['Troops left in the second phase.', ['two']],
    ['The first phase’s withdrawal ended.', ['one']],
    ['A further pullback followed.', ['two']],
    ['Troops left the coast.', ['one']],
  ])('by its phase, in “%s”', (sentence, wanted) => expect(milestonesOf(byPhase, sentence)).toEqual([wanted]));

  it('stays the same until the text says otherwise', () => {
    const sentences = ['A further pullback was put off.', 'The withdrawal waits.', 'A first pullback ended.', 'That withdrawal was short.'];
    expect(milestonesOf(byTitle, ...sentences)).toEqual([['two'], ['two'], ['one'], ['one']]);
  });
});
