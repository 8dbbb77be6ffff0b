import { expect, it } from 'vitest';
import { actor, makeIndex } from '#tests/fixtures/makeRecord.ts';
import { filterInWords, type ViewFilter } from './filterInWords.ts';

const said = (filter: Partial<ViewFilter>) =>
  filterInWords(makeIndex(actor('x')), { status: [], category: [], actor: [], q: '', ...filter });

it('says each filter as a phrase that can be narrowed to', () => {
  expect(said({})).toBe('');
  expect(said({ status: ['full', 'not-initiated'], actor: ['x'] })).toBe('status full or no step reported; actor Actor x');
  expect(said({ q: ' aid ' })).toBe('the word “aid”');
  expect(said({ q: 'aid  gaza' })).toBe('the words “aid” and “gaza”');
});
