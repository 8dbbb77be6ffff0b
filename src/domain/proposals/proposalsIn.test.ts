import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeInWords } from '#domain/quotes/places.ts';
import { shippedIndex } from '#tests/fixtures/shippedIndex.ts';
import { about, norland } from '#tests/fixtures/norland.ts';
import { indexRecord } from '#domain/record/recordIndex.ts';
import { manyMilestones } from '#mocks/scenarios/manyMilestones.ts';
import { readFolded } from '#domain/record/readUnknown.ts';
import { valueOf } from '#tests/valueOf.ts';
import { proposalsIn } from './proposalsIn.ts';

const { index, read, one } = norland;
const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

describe('what a sentence bears on', () => {
  it.each([
    ['Southern troops left two villages.', ['withdrawal-from-norland']],
    ['The pullback of its brigades began.', ['withdrawal-from-norland']],
    ['Forty detainees were freed.', ['release-of-prisoners']],
    ['Fighters laid down their arms.', ['disarmament-of-the-nla']],
    ['Their weapons are to be decommissioned.', ['disarmament-of-the-nla']],
    ['Monitors were deployed.', ['observer-mission']],
    ['Weapons were handed in, and detainees went home.', ['release-of-prisoners', 'disarmament-of-the-nla']],
    ['The remains of a prisoner were returned.', ['release-of-prisoners']],
  ])('%s', (sentence, wanted) => expect(ids(one(sentence).milestones)).toEqual(wanted));

  it.each(['It rained all day.', 'The lull remains fragile.', 'The mission statement was read.', 'He withdrew cash.'])(
    'is nothing in “%s” but a word',
    (sentence) => {
      expect(
        read(sentence)
          .flatMap(({ milestones }) => ids(milestones))
          .filter((id) => id !== 'withdrawal-from-norland'),
      ).toEqual([]);
    },
  );

  it('gives the words that led there, where they stand in the text', () => {
    const text = `Headline\n${about} Southern troops left two villages.`;
    const [, proposal] = proposalsIn(text, index);
    const [found] = proposal?.milestones ?? [];
    expect(found?.words.map(({ start, end }) => text.slice(start, end))).toEqual(['troops left']);
    expect([proposal?.text, proposal && placeInWords(proposal.place)]).toEqual([
      'Southern troops left two villages.',
      'paragraph 1, sentence 2',
    ]);
  });
});

describe('names', () => {
  it.each([
    ['The NLA’s weapons were shown to U.S. officers.', ['norland-army', 'us']],
    ['It let us see weapons.', []],
    ['Oslo proposed that weapons be counted.', ['norway']],
    ['At talks in Oslo weapons were named.', []],
    ['Officials in Oslo and Washington spoke of weapons.', ['norway', 'us']],
    ['A Norwegian plan for weapons is known.', []],
    ['OSLO - Weapons were named.', []],
    ['Norge sent officers to count weapons.', ['norway']],
    ['Weapons went to the joint demobilisation centre.', ['demobilization-center']],
    ['Weapons went to the Joint Demobilization Centre.', ['demobilization-center']],
    ['The southern forces saw no weapons.', ['southern-forces']],
    ['A norland army of ants carries no weapons.', []],
  ])('in “%s”', (sentence, wanted) => expect(ids(one(sentence).actors)).toEqual(wanted));
});

describe('orders', () => {
  it.each([
    ['Troops will leave only once weapons are handed in.', 'disarmament-of-the-nla', 'withdrawal-from-norland'],
    ['Weapons will be handed in before troops leave.', 'disarmament-of-the-nla', 'withdrawal-from-norland'],
    ['Weapons will not be handed in until prisoners are released.', 'release-of-prisoners', 'disarmament-of-the-nla'],
    ['Weapons are unlikely to be handed in before prisoners are released.', 'release-of-prisoners', 'disarmament-of-the-nla'],
    ['No withdrawal will take place before prisoners are released.', 'release-of-prisoners', 'withdrawal-from-norland'],
    ['Once prisoners are released, weapons will be handed in.', 'release-of-prisoners', 'disarmament-of-the-nla'],
    ['Norway said that if troops leave, weapons will be handed in.', 'withdrawal-from-norland', 'disarmament-of-the-nla'],
    ['Troops would only leave if weapons were handed in.', 'disarmament-of-the-nla', 'withdrawal-from-norland'],
    ['The release of prisoners is tied to disarmament.', 'disarmament-of-the-nla', 'release-of-prisoners'],
    ['The withdrawal hangs on disarmament, Norway says', 'disarmament-of-the-nla', 'withdrawal-from-norland'],
    ['The withdrawal hinges on the release of prisoners.', 'release-of-prisoners', 'withdrawal-from-norland'],
  ])('%s', (sentence, from, to) => expect(one(sentence).conditions).toMatchObject([{ kind: 'before', from, to }]));

  it('are none where nothing is said to come first', () =>
    expect(one('Weapons were handed in and prisoners released.').conditions).toEqual([]));
});

describe('a text that has nothing to do with the agreement', () => {
  it.each([
    [
      'Club sells keeper',
      'The keeper withdrew from the squad. His release clause was met by a club from Norway. The second phase of the stadium is underway; a coordination center opens.',
    ],
    [
      'Talks in another war',
      'Norway and the U.S. hosted talks in Oslo. A ceasefire holds and prisoners were released, but troops have not withdrawn from the river.',
    ],
    ['Water prices', 'Trade in water and energy rose in Norway, the United States said. Monitoring goes on.'],
    [
      'A third war',
      'The southern forces have not withdrawn from the river, Norway said. A joint demobilization center is weeks away. Prisoners were released in exchange for weapons.',
    ],
    ['', ''],
  ])('proposes nothing: %s', (headline, text) => expect(proposalsIn(`${headline}\n${text}`, index)).toEqual([]));
});

it('reads 5,000 words against 600 milestones in a moment', () => {
  const many = indexRecord(valueOf(readFolded(manyMilestones('many', 600))));
  const text = `Headline\n${'The NLA said that weapons were handed in before troops left the valley. '.repeat(400)}`;
  proposalsIn('warm\nup', many);
  const start = performance.now();
  proposalsIn(text, many);
  // a bound against what grows with the square of the text, not a measure
  expect(performance.now() - start).toBeLessThan(5000);
});

const folder = join(process.env.PHASEWATCH_SOURCES ?? join(import.meta.dirname, '../../../../shared/data'), 'texts');
describe.runIf(existsSync(folder))('the texts at hand', () => {
  const told = (name: string) => proposalsIn(readFileSync(join(folder, name), 'utf8'), shippedIndex);

  it('propose nothing off the subject', () => expect(told('5-unrelated.txt')).toEqual([]));

  it('make no actor of a place-holder', () => {
    const speakers = told('4-unnamed-expert.txt').flatMap(({ attribution }) => attribution ?? []);
    expect(speakers.filter(({ placeholder }) => placeholder).map(({ actors: named }) => named)).toEqual([[], []]);
  });

  it('find two conditions that block each other', () => {
    const orders = told('6-aliases.txt').flatMap(({ conditions }) => conditions.map(({ from, to }) => `${from} < ${to}`));
    expect(orders).toContain('disarmament-of-hamas < further-withdrawal-of-israeli-forces');
    expect(orders).toContain('further-withdrawal-of-israeli-forces < disarmament-of-hamas');
  });

  it('know states by other names and by their capitals', () => {
    const named = new Set(told('6-aliases.txt').flatMap(({ actors }) => ids(actors)));
    expect([...named]).toEqual(expect.arrayContaining(['turkey', 'qatar', 'egypt', 'united-states', 'israel']));
  });
});
