import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categories, type Category } from '#domain/kinds/categories.ts';
import { phaseChoices, type PhaseChoice } from '#domain/kinds/phases.ts';
import { sortings, type SortingName } from '#domain/milestones/sortings.ts';
import { statusOrder } from '#domain/kinds/statuses.ts';
import { oldLinks } from '#tests/fixtures/oldLinks.ts';
import { type PageName, pages } from './pages.ts';
import { defaultView, readView, writeView, type View } from './view.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8}){0,2}$/);
const text = fc.string({ unit: 'grapheme', maxLength: 20 });
const views: fc.Arbitrary<View> = fc.record({
  agreement: id,
  page: fc.constantFrom(...(Object.keys(pages) as PageName[])),
  phase: fc.constantFrom(...(Object.keys(phaseChoices) as PhaseChoice[])),
  status: fc.uniqueArray(fc.constantFrom(...statusOrder)),
  category: fc.uniqueArray(fc.constantFrom(...(Object.keys(categories) as Category[]))),
  actor: fc.uniqueArray(id),
  q: text,
  sort: fc.constantFrom(...(Object.keys(sortings) as SortingName[])),
  known: fc.option(fc.constantFrom('104', '2026-11-24', '2026-11-24T12:00:00Z')),
  valid: fc.option(fc.constantFrom('2026-11-24', '1999-12-31')),
  inferred: fc.boolean(),
  around: fc.option(fc.constantFrom('qatar.1', 'a-node.2')),
  compare: fc.option(fc.constantFrom('188..', '188_2026-01-01..204')),
  text: fc.option(id),
  open: fc.option(id),
  unknown: fc.array(fc.tuple(fc.constantFrom('later', 'scenario'), text)),
});

describe('the address', () => {
  it('gives back every view that was written into it', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(readView(writeView(view)).view).toEqual(view);
      }),
    );
  });

  it('never fails, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (search) => {
        const { view } = readView(search);
        expect(readView(writeView(view)).view).toEqual(view);
      }),
    );
  });

  it.each(oldLinks)('opens an old link for ever: %s', (link, view) => {
    expect(readView(link)).toEqual({ view: { ...defaultView, ...view }, notes: [] });
  });

  it('leaves out what is at its default', () => {
    expect(writeView(defaultView)).toBe('');
    expect(writeView({ ...defaultView, phase: 'two', status: ['full', 'minimum'], open: 'a-b' })).toBe(
      '?phase=two&status=full,minimum&open=a-b',
    );
  });

  it.each([
    ['?phase=thirteen', 'The address asks for phase “thirteen”, which is not known here; it is ignored.'],
    ['?status=full,done', 'The address asks for status “done”, which is not known here; it is ignored.'],
    ['?phase=constructor', 'The address asks for phase “constructor”, which is not known here; it is ignored.'],
    ['?phase=one,two', 'The address asks for phase “one” and “two”; one can be shown, the first.'],
    ['?sort=title&sort=status', 'The address asks for sort “title” and “status”; one can be shown, the first.'],
    ['?open=a&open=b', 'The address asks for open “a” and “b”; one can be shown, the first.'],
    ['?inferred=yes', 'The address asks for inferred “yes”, which is not known here; it is ignored.'],
    ['?v=2', 'The address is of version 2, later than this page: what this page does not know is ignored.'],
    ['?later=2026', 'The address says “later=2026”, which this page does not know; it is ignored.'],
    ['?valid=2026-02-30', 'The address asks for valid “2026-02-30”, which is no day (like 2026-11-24); today is shown.'],
    ['?valid=2026', 'The address asks for valid “2026”, which is no day (like 2026-11-24); today is shown.'],
  ])('%s is said in a quiet note', (search, note) => {
    expect(readView(search).notes).toEqual([note]);
  });

  it('keeps what it does not know, so that a later link survives', () => {
    expect(writeView(readView('?later=1&phase=one&v=2').view)).toBe('?phase=one&later=1&v=2');
    expect(writeView(readView('?phase=one&v=1').view)).toBe('?phase=one');
  });

  it('says nothing of its own version and of the scenario', () => {
    expect(readView('?v=1&scenario=slow').notes).toEqual([]);
  });
});
