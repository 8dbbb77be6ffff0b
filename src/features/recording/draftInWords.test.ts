import { expect, it } from 'vitest';
import type { Draft } from '#domain/recording/Draft.ts';
import { shippedIndex } from '#tests/fixtures/shippedIndex.ts';
import { draftTold } from './draftInWords.ts';

const [claim] = shippedIndex.record.claims;
const quotes = claim?.evidence.slice(0, 1) ?? [];
const draft: Draft = {
  id: 'draft',
  agreement: 'gaza-ceasefire',
  type: 'claim',
  act: 'new',
  of: null,
  seen: 0,
  touched: 1,
  why: '',
  texts: {},
  lists: {},
  quotes: [],
};
const long = quotes.map((quote) => ({ ...quote, exact: 'aid '.repeat(30) }));

it.each<[string, Partial<Draft>, string]>([
  ['nothing', { touched: 0 }, 'nothing written yet'],
  ['a choice', {}, 'begun, not named yet'],
  ['a quote', { quotes }, `with the quote “${quotes[0]?.exact ?? ''}”`],
  ['a long quote', { quotes: long }, `with the quote “${'aid '.repeat(15)} …”`],
  ['a text', { type: 'source', texts: { sha256: 'a'.repeat(64), length: '1234' } }, 'with a text of 1,234 characters'],
  ['a name', { quotes, texts: { statement: 'It waits.' } }, 'It waits.'],
])('a draft with %s is told by it', (_what, own, words) => expect(draftTold({ ...draft, ...own }, shippedIndex)).toBe(words));
