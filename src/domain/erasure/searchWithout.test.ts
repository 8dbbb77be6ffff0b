import { expect, it } from 'vitest';
import { searchWithout } from './searchWithout.ts';
import { seekNames } from './seekNames.ts';

const identity = {
  renamed: new Map([
    ['informant-quill', 'erased-actor-1'],
    ['talk-of-informant-quill', 'talk-of-erased-actor-1'],
  ]),
  names: seekNames(['Informant Quill']),
  words: 'erased actor 1',
};

it.each([
  ['?actor=israel,informant-quill&v=1', '?actor=israel,erased-actor-1&v=1'],
  ['?open=talk-of-informant-quill', '?open=talk-of-erased-actor-1'],
  ['?around=informant-quill.2', '?around=erased-actor-1.2'],
  ['?q=informant+Quill&later=1', '?q=erased+actor+1&later=1'],
  ['?actor=qatar&q=an+informant', '?actor=qatar&q=an+informant'],
  ['?q=a%2Cb', '?q=a%2Cb'],
  ['', ''],
])('of “%s”', (search, without) => expect(searchWithout(search, identity)).toBe(without));
