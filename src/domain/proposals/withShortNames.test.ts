import { describe, expect, it } from 'vitest';
import { actor, makeIndex, milestone, tie } from '#tests/fixtures/makeRecord.ts';
import { proposalsIn } from './proposalsIn.ts';

const index = makeIndex(
  milestone('withdrawal', { title: 'Withdrawal of Southern troops' }),
  milestone('deployment', { title: 'Deployment of a protection force', order: 2 }),
  actor('protection-force', { name: 'Norland protection force', kind: 'force' }),
  actor('relief-center', { name: 'Joint Relief Center', kind: 'institution' }),
  actor('governing-body', { name: 'Governing body in Norland', kind: 'institution' }),
  actor('norway', { name: 'Norway', ids: { iso3166: 'NOR' } }),
  tie('t', 'concerned', 'protection-force', 'deployment'),
);
const told = (headline: string, ...sentences: readonly string[]) =>
  proposalsIn(`${headline}\n${sentences.join(' ')}`, index).map(({ text, milestones, actors, conditions }) => [
    text,
    milestones.map(({ id }) => id),
    actors.map(({ id }) => id),
    conditions.map(({ from, to }) => `${from} < ${to}`),
  ]);
const full = 'Norway spoke of the Norland protection force.';
const ofFull = [full, ['deployment'], ['norway', 'protection-force'], []];

describe('the last word of a name that stands in full elsewhere', () => {
  it('stands for it in a headline, and in the condition there', () => {
    const headline = 'Withdrawal hinges on force';
    expect(told(headline, full)).toEqual([
      [headline, ['withdrawal', 'deployment'], ['protection-force'], ['deployment < withdrawal']],
      ofFull,
    ]);
  });

  it.each([
    ['The force arrived.', ['deployment'], ['protection-force']],
    ['A multinational force arrived.', ['deployment'], []],
  ])('in “%s”', (sentence, milestones, actors) => expect(told('H', full, sentence)).toEqual([ofFull, [sentence, milestones, actors, []]]));

  it('also of one that has no name in the record', () => {
    const sentences = ['Norway wants an international force in Southern Norland.', 'The force is small.'];
    expect(told('H', ...sentences).map(([, milestones]) => milestones)).toEqual([['deployment'], ['deployment']]);
  });

  it.each(['The police force arrived.', 'They left by force.', 'The forces marched.', 'The body met.', 'Force was used.'])(
    'not in “%s”',
    (sentence) => expect(told('H', full, sentence)).toEqual([ofFull]),
  );

  it('stands for nothing where no name is in full', () =>
    expect(told('H', 'Norway met the army of Norland.', 'The force arrived.')).toEqual([]));
});
