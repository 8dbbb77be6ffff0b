import { expect, it } from 'vitest';
import { actor, makeIndex, milestone, tie } from '#tests/fixtures/makeRecord.ts';
import { proposalsIn } from './proposalsIn.ts';

const index = makeIndex(
  milestone('disarmament', { title: 'Disarmament of the Norland Army' }),
  actor('norland-army', { name: 'Norland Army', kind: 'armed-group' }),
  tie('t', 'concerned', 'norland-army', 'disarmament'),
  actor('norway', { name: 'Norway', ids: { iso3166: 'NOR' } }),
  actor('egypt', { name: 'Egypt', ids: { iso3166: 'EGY' } }),
  actor('chief-of-norway', { name: 'Norway’s intelligence chief', kind: 'person' }),
  actor('chief-of-egypt', { name: 'Egypt’s intelligence chief', kind: 'person' }),
  actor('minister-of-egypt', { name: 'Foreign minister of Egypt', kind: 'person' }),
);
const named = (sentence: string) => {
  const found = proposalsIn(`H\nThe Norland Army met Norway. ${sentence}`, index)[1];
  return [
    found?.actors
      .filter(({ by }) => by === 'office')
      .map(({ id }) => id)
      .toSorted(),
    found?.attribution?.actors.toSorted(),
  ];
};

it.each([
  [
    'The intelligence chiefs of Egypt and Norway spoke of weapons.',
    ['chief-of-egypt', 'chief-of-norway'],
    ['chief-of-egypt', 'chief-of-norway'],
  ],
  ['Egypt and Norway’s intelligence chiefs saw weapons.', ['chief-of-egypt', 'chief-of-norway'], undefined],
  ['Egypt’s foreign minister and Norway said weapons were handed in.', ['minister-of-egypt'], ['minister-of-egypt', 'norway']],
  ['Egypt’s head of intelligence said weapons were handed in.', ['chief-of-egypt'], ['chief-of-egypt']],
  ['The Egyptian foreign minister said weapons were handed in.', ['minister-of-egypt'], ['minister-of-egypt']],
  [
    'The Egyptian intelligence chief met the head of intelligence of Norway about weapons.',
    ['chief-of-egypt', 'chief-of-norway'],
    undefined,
  ],
  ['Egypt’s foreign minister arrived on Monday.', undefined, undefined],
  ['Norway’s defence minister said weapons were handed in.', [], ['norway']],
  ['The foreign minister spoke of weapons in Egypt.', [], []],
])('%s', (sentence, offices, speakers) => expect(named(sentence)).toEqual([offices, speakers]));
