import { describe, expect, it } from 'vitest';
import { norland } from '#tests/fixtures/norland.ts';

const { one } = norland;

describe('limits', () => {
  it.each([
    ['Weapons were reportedly handed in.', 'reported', null],
    ['Weapons are expected to be handed in.', 'expected', null],
    ['Weapons must be handed in.', 'needed', null],
    ['Weapons were handed in.', 'none', null],
    ['Weapons were not handed in.', 'none', 'contradicts'],
    ['Norway denies that weapons were handed in.', 'none', 'contradicts'],
    ['Weapons were only partly handed in.', 'none', 'qualifies'],
    ['Weapons were handed in, said an officer who asked not to be named.', 'none', null],
  ])('%s', (sentence, hedge, bears) => expect(one(sentence)).toMatchObject({ hedge, bears }));
});

describe('what turns a statement, and turns it back', () => {
  it.each([
    ['Norway blocks the withdrawal.', 'contradicts'],
    ['Norway delayed the withdrawal.', 'qualifies'],
    ['Norway denies that it blocks the withdrawal.', null],
    ['Norway denied delaying the withdrawal.', null],
    ['Norway said it did not obstruct the release of prisoners.', null],
    ['The army denies that it has limited the release of prisoners.', null],
    ['The army eased restrictions on the release of prisoners.', null],
    ['The army did not lift restrictions on the release of prisoners.', 'contradicts'],
    ['The army refused to hand in weapons.', 'contradicts'],
    ['The plan ends if weapons are not handed in.', 'qualifies'],
    ['Weapons will not be handed in until troops leave.', 'qualifies'],
    ['The army hasn’t handed in weapons.', 'contradicts'],
    ["The army hasn't handed in weapons.", 'contradicts'],
  ])('%s', (sentence, bears) => expect(one(sentence).bears).toBe(bears));
});

describe('what is negated beside the statement', () => {
  it.each([
    ['An officer who declined to be identified said weapons were handed in.', [], null],
    ['An officer, not authorised to speak publicly, said weapons were handed in.', [], null],
    ['The army said weapons were handed in but gave no details.', [], 'qualifies'],
    ['Weapons were handed in, the army said without elaborating.', [], null],
    ['The army handed in weapons and gave no figure.', [], null],
    ['Some 40 weapons were handed in.', [], null],
    ['Not only rifles and other weapons were handed in.', [], null],
    ['The army has not said whether weapons were handed in.', ['not said'], 'qualifies'],
    ['Norway could not confirm that weapons were handed in.', ['not confirm'], 'qualifies'],
    ['It could not be independently verified that weapons were handed in.', ['could not be independently verified'], 'qualifies'],
    ['Weapons were handed in?', ['?'], 'qualifies'],
    ['The plan is complete as far as weapons are concerned.', ['as far as weapons are concerned'], 'qualifies'],
    ['There is no date for the withdrawal.', ['no date'], 'qualifies'],
  ])('%s', (sentence, limits, bears) => {
    const { start, text, limits: found, negations, bears: own } = one(sentence);
    expect([negations, own]).toEqual([[], bears]);
    expect(found.map((span) => text.slice(span.start - start, span.end - start))).toEqual(expect.arrayContaining(limits));
  });
});
