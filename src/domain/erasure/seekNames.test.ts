import { expect, it } from 'vitest';
import { seekNames } from './seekNames.ts';

it.each([
  [['Informant Quill'], 'said INFORMANT  QUILL’s aide', 'said X’s aide'],
  [['Informant Quill'], 'https://example.org/informant-quill?of=informant_quill', 'https://example.org/X?of=X'],
  [['Informant Quill'], 'an informant, Quillon', null],
  [['Quill', 'Informant Quill', 'The Informant'], 'the informant Quill and Quill', 'X X and X'],
  [['José Ñ. Peña'], 'jose n pena', 'X'],
  [['Jose'], 'Josés, José.', 'Josés, X.'],
  [["O'Neil"], 'O’Neil, o-neil, oneil', 'X, X, X'],
  [['UN'], 'Under the UN, un par un', 'Under the X, un par un'],
  [['العربي'], 'قال والعربي', 'قال وX'],
  [['张三'], '据张三称', '据X称'],
  [['…', ''], 'a … b', null],
  [['a+b (c)'], 'A+B C', 'X'],
])('of %j in “%s”', (names, text, without) => {
  const sought = seekNames(names);
  expect([sought.isTold(text), sought.without(text, () => 'X')]).toEqual([without !== null, without ?? text]);
});

it.each([
  ['Said by Z. Quibblethorpe, Z Quibblethorpe and zquibblethorpe', 'Said by X, X and X'],
  ['Zelda M. Quibblethorpe; QUIBBLETHORPE’s; of-quibblethorpes-aide', 'X; X’s; of-X-aide'],
  ['Quibblethorpean, Azelda', null],
  [`${'zeldaz.'.repeat(40)}zeldax`, null],
])('of the parts of a name in “%s”', (text, without) => {
  const sought = seekNames([], { words: ['Zelda', 'Quibblethorpe'], initials: ['Z', 'Q'] });
  expect([sought.isTold(text), sought.without(text, () => 'X')]).toEqual([without !== null, without ?? text]);
});
