import { describe, expect, it } from 'vitest';
import { norland } from '#tests/fixtures/norland.ts';

const told = (sentence: string) => {
  const { milestones, hedge, conditions } = norland.one(sentence);
  return [milestones.filter(({ talkedOf }) => talkedOf).map(({ id }) => id), hedge, conditions.map(({ from, to }) => `${from} < ${to}`)];
};

describe('talk of a thing is no report of it', () => {
  it.each([
    ['The army would discuss its weapons with Norway.', ['disarmament-of-the-nla'], 'explored', []],
    ['Norway is ready to negotiate a withdrawal.', ['withdrawal-from-norland'], 'explored', []],
    ['Talks on the release of prisoners go on.', ['release-of-prisoners'], 'explored', []],
    ['The withdrawal was discussed for hours.', ['withdrawal-from-norland'], 'explored', []],
    [
      'The army will consider disarmament only when prisoners are released.',
      ['disarmament-of-the-nla'],
      'explored',
      ['release-of-prisoners < disarmament-of-the-nla'],
    ],
    ['The army agreed to talk about its weapons after troops left.', ['disarmament-of-the-nla'], 'explored', []],
    ['After they discussed the weather, prisoners were released.', [], 'explored', []],
    ['Prisoners were released while ministers debated.', [], 'none', []],
    ['The army handed in weapons.', [], 'none', []],
  ])('%s', (sentence, milestones, hedge, conditions) => expect(told(sentence)).toEqual([milestones, hedge, conditions]));
});
