import { expect, it } from 'vitest';
import { proposalsIn } from './proposalsIn.ts';
import { shippedIndex } from '#tests/fixtures/shippedIndex.ts';
import { norland } from '#tests/fixtures/norland.ts';

const milestonesOf = (sentence: string) => norland.read(sentence).flatMap(({ milestones }) => milestones.map(({ id }) => id));

it.each([
  'The Norland Disarmament Institute met Norway.',
  'The disarmament research centre of the NLA was shown to Norway.',
  'Prisoner families met officers of the NLA.',
  'The weapons inspectors’ office in Norway called the NLA.',
  'Norway and the NLA opened a withdrawal conference.',
])('takes no name for the thing: %s', (sentence) => expect(milestonesOf(sentence)).toEqual([]));

it.each([
  ['Disarmament began, the centre said.', ['disarmament-of-the-nla']],
  ['Disarmament met the minister’s hopes.', ['disarmament-of-the-nla']],
  ['The release of prisoners from the centre began.', ['release-of-prisoners']],
])('keeps the thing beside a body: %s', (sentence, wanted) => expect(milestonesOf(sentence)).toEqual(wanted));

it('keeps a body that a milestone is about', () => {
  const text = 'H\nHamas and Israel met in Gaza. Egypt hailed its work with the Civil-Military Coordination Centre.';
  const [, second] = proposalsIn(text, shippedIndex);
  expect(second?.milestones.map(({ id }) => id)).toEqual(['coordination-with-civil-military-coordination-center']);
});
