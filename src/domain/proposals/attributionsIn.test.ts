import { describe, expect, it } from 'vitest';
import { norland } from '#tests/fixtures/norland.ts';

const { read, one } = norland;

describe('who says it', () => {
  it.each([
    ['Weapons were handed in, a delegate close to the talks said.', 'a delegate close to the talks', null, 'in-sentence'],
    ['The NLA said that weapons were handed in.', 'The NLA', 'norland-army', 'in-sentence'],
    ['Weapons were handed in, according to the NLA, which gave no number.', 'the NLA', 'norland-army', 'in-sentence'],
    ['“Weapons were handed in,” said [Name], an observer.', '[Name]', null, 'in-sentence'],
  ])('%s', (sentence, text, named, basis) => {
    expect(one(sentence).attribution).toMatchObject({
      text,
      actors: named === null ? [] : [named],
      basis,
      placeholder: text.startsWith('['),
    });
  });

  it('reaches no further than the sentence that says it', () => {
    const [, second] = read('The NLA said that weapons were handed in.', 'More weapons followed.');
    expect(second?.attribution).toBeNull();
  });

  it('reaches on where a sentence points back', () => {
    const [first, second, third] = read(
      'Weapons were handed in, a delegate said.',
      'The delegate added that more weapons follow.',
      'He said no weapons were kept.',
    );
    expect(second?.attribution).toMatchObject({ text: 'The delegate', basis: 'in-sentence', from: first?.place });
    expect(third?.attribution).toMatchObject({ text: 'a delegate', basis: 'carried-over', from: first?.place });
  });

  it('points back with “he” to a person, and not to a state', () => {
    const [, , third] = read(
      'Weapons were handed in, a delegate said.',
      'Norway said that more weapons follow.',
      'He said no weapons were kept.',
    );
    expect(third?.attribution).toMatchObject({ text: 'a delegate', actors: [] });
  });

  it('knows that neither answered', () => {
    expect(read('Weapons were handed in.', 'Neither Norway nor the NLA commented.')[1]).toMatchObject({
      noReply: true,
      attribution: { actors: ['norway', 'norland-army'] },
    });
  });

  it('knows who was asked and did not answer', () => {
    expect(read('Weapons were handed in.', 'Norway declined to comment.')[1]).toMatchObject({ noReply: true, milestones: [] });
  });
});

describe('the actors that speak', () => {
  it.each([
    ['The NLA and Norway said that weapons were handed in.', ['norland-army', 'norway']],
    ['Norway, the NLA and the United States on Friday called for weapons to be counted.', ['norway', 'norland-army', 'us']],
    ['Officials in Oslo and Washington did not confirm that weapons were handed in.', ['norway', 'us']],
    ['Weapons were handed in, Norway’s foreign ministry said.', ['norway']],
    ['A spokesperson for the NLA said that weapons were handed in.', ['norland-army']],
    ['A U.S. official said that weapons were handed in.', ['us']],
    ['A delegate familiar with Norway’s position said that weapons were handed in.', []],
    ['Critics of Norway said that no weapons were handed in.', []],
    ['An NLA official in Oslo said that weapons were handed in.', ['norland-army']],
    ['Norwegian media reported that weapons were handed in.', []],
    ['Residents in Norway described weapons in the open.', []],
    ['The return of weapons was welcomed by Norway, the NLA and the United States.', ['norway', 'norland-army', 'us']],
    ['Neither Norway nor the NLA said that weapons were handed in.', []],
    ['Neither Norway nor the NLA confirmed that weapons were handed in.', ['norway', 'norland-army']],
    ['The NLA has not said that weapons were handed in.', []],
  ])('in “%s”', (sentence, wanted) => expect(one(sentence).attribution?.actors ?? []).toEqual(wanted));
});

describe('the voice', () => {
  const voice = (sentence: string) => {
    const { attribution, start, text } = one(sentence);
    return [attribution?.voice, attribution?.quoted.map((span) => text.slice(span.start - start, span.end - start))];
  };
  it.each([
    ['“All weapons were handed in,” an officer said.', ['quotation', ['“All weapons were handed in,”']]],
    ['“The weapons,” an officer said, “were handed in.”', ['quotation', ['“The weapons,”', '“were handed in.”']]],
    ['Norway said: “The weapons were handed in.”', ['quotation', ['“The weapons were handed in.”']]],
    [
      '“Weapons are out,” said an officer, a member of the team that counted them in all three valleys.',
      ['quotation', ['“Weapons are out,”']],
    ],
    ["Norway said handing in weapons was 'a step'.", ['reported', ["'a step'"]]],
    ['Weapons were handed in by most units, an officer said, which he called "a relief".', ['reported', ['"a relief"']]],
    ['An officer said that weapons were handed in.', ['reported', []]],
  ])('of %s', (sentence, wanted) => expect(voice(sentence)).toEqual(wanted));
});
