import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sameStory } from './sameStory.ts';

const wire = `Weapons handed in, delegate says
Fighters of the northern valley have handed in their weapons at three places, a delegate close to the talks said on Tuesday.
The delegate, who asked not to be named, said that the stabilisation mission counted the weapons. Nobody else confirmed it.`;
const edited = `Valley: weapons at three places
Fighters of the northern valley handed in their weapons at three places, a delegate close to the talks said Tuesday.
The delegate said the stabilization mission counted the weapons. (With agency material.)`;
const other = `Rain in the valley
It has rained for three days in the northern valley, the weather service said on Tuesday. Farmers fear for the harvest.`;

it('knows a story again that was cut, edited and spelt otherwise', () => {
  const [found, ...more] = sameStory(edited, [
    { name: 'wire', text: wire },
    { name: 'other', text: other },
  ]);
  expect([found?.name, more]).toEqual(['wire', []]);
  expect(found?.sentences).toContainEqual({ place: { paragraph: 1, sentence: 1 }, other: { paragraph: 1, sentence: 1 } });
});

it('takes no other text for it', () => expect(sameStory(other, [{ name: 'wire', text: wire }])).toEqual([]));

it.each(['', 'Two words'])('has nothing to compare in %j', (text) => expect(sameStory(text, [{ name: 'wire', text: wire }])).toEqual([]));

const folder = join(process.env.PHASEWATCH_SOURCES ?? join(import.meta.dirname, '../../../../shared/data'), 'texts');
it.runIf(existsSync(folder))('finds the one pair among the texts at hand', () => {
  const texts = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  const pairs = texts.flatMap(({ name, text }) =>
    sameStory(
      text,
      texts.filter((each) => each.name !== name),
    ).map((found) => [name, found.name]),
  );
  expect(pairs).toEqual([
    ['1-wire.txt', '2-wire-syndicated.txt'],
    ['2-wire-syndicated.txt', '1-wire.txt'],
  ]);
});
