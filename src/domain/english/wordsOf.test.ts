import { expect, it } from 'vitest';
import { stemOf, wordsOf } from './wordsOf.ts';

it.each([
  ['stabilisation', 'stabilization'],
  ['demilitarisation', 'demilitarization'],
  ['demobilised', 'demobilized'],
  ['organising', 'organizing'],
  ['neighbours', 'neighbors'],
  ['labour', 'labor'],
  ['harboured', 'harbored'],
  ['centre', 'center'],
  ['theatres', 'theaters'],
  ['programme', 'program'],
  ['dialogue', 'dialog'],
  ['signalled', 'signaled'],
  ['pulled', 'pull'],
  ['killed', 'kill'],
  ['recalled', 'recall'],
  ['defence', 'defense'],
  ['analyse', 'analyze'],
  ['judgement', 'judgment'],
])('%s is %s', (one, other) => expect(stemOf(one)).toBe(stemOf(other)));

it.each([
  ['wise', 'size'],
  ['hour', 'horizon'],
  ['four', 'for'],
  ['our', 'or'],
  ['there', 'theer'],
  ['fire', 'fier'],
])('%s is not %s', (one, other) => expect(stemOf(one)).not.toBe(stemOf(other)));

it.each([
  ['The civil-military centre’s pull-back', ['The', 'civil', 'military', 'centre', 'pull', 'back']],
  ['U.S.-led talks, the U.S.', ['U.S.', 'led', 'talks', 'the', 'U.S.']],
  ['[Expert Name] left.', ['Expert', 'Name', 'left']],
])('“%s” has the words %j', (text, wanted) => expect(wordsOf(text).map((word) => word.text)).toEqual(wanted));
