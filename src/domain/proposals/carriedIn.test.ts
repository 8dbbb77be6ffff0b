import { describe, expect, it } from 'vitest';
import { norland } from '#tests/fixtures/norland.ts';

const first = 'Weapons were handed in.';
const second = (...sentences: readonly string[]) => {
  const [, ...proposals] = norland.read(first, ...sentences);
  const last = proposals.at(-1);
  return last === undefined
    ? null
    : [
        last.milestones.map(({ id, words }) => [
          id,
          ...words.map((span) => last.text.slice(span.start - last.start, span.end - last.start)),
        ]),
        last.from,
        last.hedge,
        last.bears,
      ];
};
const place = { paragraph: 1, sentence: 2 };
const arms = 'disarmament-of-the-nla';

describe('a sentence that points back bears on what stands before it', () => {
  it.each([
    ['Villagers confirmed it.', 'it', 'none', null],
    ['Two officers did not confirm this.', 'this', 'none', 'qualifies'],
    ['An officer denied that.', 'that', 'none', 'contradicts'],
    ['A rival officer denied the report on Monday.', 'the report', 'none', 'contradicts'],
    ['An officer said so in writing.', 'so', 'none', null],
    ['It was confirmed by an officer.', 'It', 'none', null],
    ['Each side accuses the other.', 'the other', 'alleged', null],
    ['An Eastern official said the amounts fell short of the plan.', 'the amounts', 'none', 'qualifies'],
    ['The number was only half of that, an officer said.', 'The number', 'none', 'qualifies'],
    ['A guard called it a step as far as the valley is concerned.', 'it', 'none', 'qualifies'],
  ])('%s', (sentence, words, hedge, bears) => expect(second(sentence)).toEqual([[[arms, words]], place, hedge, bears]));

  it('and so does the next one that points back to it', () =>
    expect(second('An officer confirmed it.', 'A guard denied it.')).toEqual([[[arms, 'it']], place, 'none', 'contradicts']));

  it.each([
    'An officer said it would rain.',
    'An officer said that the roads are wet.',
    'An officer confirmed this week’s weather.',
    'It rained, an officer said.',
    'The number of guests fell, an officer said.',
    'The amounts fell short.',
    'An officer has not said so.',
  ])('not so: %s', (sentence) => expect(second(sentence)).toBeNull());

  it('reaches no further than one sentence', () => expect(second('It rained all day.', 'An officer confirmed it.')).toBeNull());
});
