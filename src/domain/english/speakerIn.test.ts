import { describe, expect, it } from 'vitest';
import { speakerIn } from './speakerIn.ts';
import { wordsOf } from './wordsOf.ts';

const told = (text: string): string | null => {
  const spoken = speakerIn(text, 7, wordsOf(text, 7));
  if (spoken === null) return null;
  const { speaker, act } = spoken;
  expect(text.slice(speaker.start - 7, speaker.end - 7)).toBe(speaker.text);
  return `${speaker.text} | ${text.slice(act.start - 7, act.end - 7)} | ${act.kind}${act.effect === 'withheld' ? ', withheld' : ''}`;
};

describe('the speaker', () => {
  it.each([
    ['The convoy left, an officer said.', 'an officer | said | says'],
    ['The convoy left, an officer said on Friday, because the road was open.', 'an officer | said | says'],
    ['The council says that the convoy left.', 'The council | says | says'],
    ['“It left,” said a guard at the gate.', 'a guard at the gate | said | says'],
    ['The convoy has left, said a guard who saw it.', 'a guard | said | says'],
    ['The minister, a former general, said the convoy left.', 'The minister | said | says'],
    ['The minister, on a visit to the border, said the convoy left.', 'The minister | said | says'],
    ['A delegate, speaking on condition of anonymity, said the convoy left.', 'A delegate | said | says'],
    ['A delegate, who asked not to be named, told reporters it left.', 'A delegate | told | says'],
    ['On Monday, the council announced a new date.', 'the council | announced | says'],
    ['OSLO (Agency) - The council confirmed the date.', 'The council | confirmed | confirms'],
    ['OSLO, May 3 (Agency) - The council confirmed the date.', 'The council | confirmed | confirms'],
    ['The convoy left, according to U.S. officials.', 'U.S. officials | according to | cites'],
    ['According to the council, the convoy left.', 'the council | According to | cites'],
    ['The date was confirmed by the council on Monday.', 'the council | confirmed | confirms'],
    ['The council on Thursday urged both armies to wait.', 'The council | urged | asks'],
    ['The army and the council late on Sunday denied the report.', 'The army and the council | denied | denies'],
    ['Norway, Sweden and Denmark called on the army to wait.', 'Norway, Sweden and Denmark | called on | asks'],
    ['The parties spoke of delays.', 'The parties | spoke of | describes'],
    ['Each accuses the other.', 'Each | accuses | blames'],
    ['Both blamed the weather.', 'Both | blamed | blames'],
    ['Residents describe empty barracks.', 'Residents | describe | describes'],
    ['Families of the missing confirmed this.', 'Families of the missing | confirmed | confirms'],
    ['A Northern official complained that the road was shut.', 'A Northern official | complained | says'],
    ['The envoy’s deputies acknowledged the delay.', 'The envoy’s deputies | acknowledged | confirms'],
    ['The army denies that the council said so.', 'The army | denies | denies'],
    ['Norway, Sweden and Denmark, the guarantors of the deal, condemned the delay.', 'Norway, Sweden and Denmark | condemned | judges'],
    ['An officer, not authorised to speak publicly, said the convoy left.', 'An officer | said | says'],
    ['The army closed the road on Monday, saying that it was unsafe.', 'The army | saying | participle'],
    ['The convoy left, the daily reported, citing two officials.', 'the daily | reported | says'],
    ['The army left the road, citing the weather, an officer said.', 'an officer | said | says'],
    ['Norway and Italy repeatedly said that it left.', 'Norway and Italy | said | says'],
    ['Talks failed because the army said no.', 'the army | said | says'],
    ['“They said nothing had changed,” the envoy added.', 'the envoy | added | says'],
    ['No convoy before Friday, council says', 'council | says | says'],
  ])('%s', (text, wanted) => expect(told(text)).toBe(wanted));

  it.each([
    ['The army did not confirm it.', 'The army | confirm | confirms, withheld'],
    ['The army would neither confirm nor deny it.', 'The army | confirm | confirms, withheld'],
    ['The army refused to confirm the date.', 'The army | confirm | confirms, withheld'],
    ['The army did not immediately respond.', 'The army | did not immediately respond | declines'],
    [
      'A spokesperson for the army could not be reached for comment.',
      'A spokesperson for the army | could not be reached for comment | declines',
    ],
    ['Neither side has confirmed the date.', 'Neither side | confirmed | confirms'],
    ['There was no immediate comment from the council.', 'the council | no immediate comment from | declines'],
    ['The council, asked about it, declined to comment.', 'The council | declined to comment | declines'],
  ])('withholds: %s', (text, wanted) => expect(told(text)).toBe(wanted));

  it.each([
    'The army has not said so.',
    'No official said so.',
    'The army has yet to say when.',
    'The army never publicly announced it.',
    'The army refused to say when.',
    'The army hasn’t said so.',
    'The army will say when.',
    'The army is expected to announce a date.',
    'The army is said to have left.',
    'Officers were told to wait.',
    'The army’s claims were read out.',
    'The proposed date is Friday.',
    'Claims of delay were heard.',
    'Both states keep notes and reports.',
  ])('is nobody: %s', (text) => expect(told(text)).toBeNull());
});
