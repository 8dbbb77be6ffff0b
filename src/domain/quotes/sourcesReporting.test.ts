import { expect, it } from 'vitest';
import type { Source } from '#domain/record/record.ts';
import { hiddenQuote, standInSource } from '#domain/record/standIns.ts';
import { sourcesInWords } from '#domain/texts/sourcesInWords.ts';
import { sourceStates } from '#domain/texts/sourceStates.ts';
import { claim, evidence, makeIndex, milestone, source } from '#tests/fixtures/makeRecord.ts';
import { quotePlaceInWords } from './places.ts';
import { claimDatesIn, sourcesReporting } from './sourcesReporting.ts';

const table = { ...source, id: 'table' } as Source;
const dated = (id: string, date: string) => claim(id, 'm', { date, evidence: [{ ...evidence, source: table.id }] });

const day = '2026-01-01';

it('calls a source neither undated nor without an author whose identity was erased', () => {
  const erased = { ...standInSource(table, 'erased-source-1', 'Erased source 1'), releasable: null };
  const said = claim('c', 'm', { evidence: [hiddenQuote('erased-source-1')] });
  const index = makeIndex(erased, milestone('m'), said);
  expect(sourcesInWords(sourcesReporting(index, day))).toBe('one source reports it');
  expect(sourceStates(erased)).toBe(': its identity was erased.');
  expect(said.evidence.map(quotePlaceInWords)).toEqual(['place erased']);
});

it('leaves out sources that nothing is quoted from', () => {
  const index = makeIndex(table, milestone('m'), claim('c', 'm'));
  expect(sourcesReporting(index, day)).toEqual([{ id: 'source-a', date: null }]);
  expect(sourcesInWords(sourcesReporting(index, day))).toBe('one undated source reports it');
  expect(sourcesInWords(sourcesReporting(makeIndex(milestone('m')), day))).toBe('no source yet reports it');
});

it('leaves out a source whose claims are all of a later date than the day', () => {
  const index = makeIndex(table, milestone('m'), claim('c', 'm'), dated('late', '2026-02'));
  expect(sourcesReporting(index, day).map(({ id }) => id)).toEqual(['source-a']);
  expect(sourcesReporting(index, '2026-02-01').map(({ id }) => id)).toEqual(['source-a', 'table']);
});

it('calls no source undated all of whose claims have dates, and says those', () => {
  const index = makeIndex(table, milestone('m'), dated('late', '2004'), dated('early', '1995'));
  expect(sourcesInWords(sourcesReporting(index, day))).toBe('one source reports it');
  expect(claimDatesIn(index, table)).toEqual(['1995', '2004']);
  expect(sourceStates(table, ['1995', '2004'])).toBe(' states no date of its own, author or publisher; its claims are dated 1995 to 2004.');
  expect(sourceStates(table)).toBe(' states no date, author or publisher.');
  expect(claimDatesIn(makeIndex(table, milestone('m'), dated('one', '2004')), table)).toEqual(['2004']);
  const partly = makeIndex(table, milestone('m'), dated('one', '2004'), { ...dated('two', '2005'), date: null });
  expect(sourcesInWords(sourcesReporting(partly, day)), 'some of them dated').toBe('one undated source reports it');
});
