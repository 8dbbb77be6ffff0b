import { describe, expect, it } from 'vitest';
import { actor, assess, claim, makeIndex, milestone, tie } from '#tests/fixtures/makeRecord.ts';
import { milestoneRows } from './milestoneRows.ts';
import { filterRows, isNarrowing, type RowFilter } from './rowFilter.ts';
import { sortings, sortRows, type SortingName } from './sortings.ts';

const index = makeIndex(
  milestone('a', { order: 1, title: 'Beta 10', category: 'security' }),
  assess('a', 'minimum'),
  milestone('b', { order: 2, title: 'Beta 9', category: 'governance' }),
  assess('b', 'full'),
  claim('c1', 'b', { statement: 'A Needle in it.' }),
  milestone('c', { order: 3, title: 'Alpha', category: 'governance' }),
  claim('c2', 'c'),
  claim('c3', 'c'),
  actor('x'),
  actor('y'),
  tie('t1', 'carries-out', 'x', 'a'),
  tie('t2', 'concerned', 'y', 'b'),
  tie('t3', 'concerned', 'x', 'b', { grounding: 'inferred' }),
);
const rows = milestoneRows(index, index.record.milestones, '2026-01-01');
const all: RowFilter = { status: [], category: [], actor: [], q: '' };
const ids = (filter: Partial<RowFilter>) => filterRows(rows, { ...all, ...filter }).map(({ milestone: { id } }) => id);

describe('filterRows', () => {
  it.each<[string, Partial<RowFilter>, string[]]>([
    ['nothing chosen leaves all', {}, ['a', 'b', 'c']],
    ['a status', { status: ['full'] }, ['b']],
    ['any of two statuses', { status: ['full', 'minimum'] }, ['a', 'b']],
    ['a category', { category: ['governance'] }, ['b', 'c']],
    ['status and category together', { status: ['minimum'], category: ['governance'] }, []],
    ['an actor by stated ties only', { actor: ['x'] }, ['a']],
    ['words of the title, any case', { q: 'BETA' }, ['a', 'b']],
    ['words of a claim', { q: 'needle' }, ['b']],
    ['who says it', { q: 'author' }, ['b', 'c']],
    ['a dash parts words', { q: 'in-needle' }, ['b']],
    ['every word must be there', { q: 'beta needle' }, ['b']],
    ['blank text leaves all', { q: '   ' }, ['a', 'b', 'c']],
    ['signs are plain text', { q: '.*' }, []],
  ])('%s', (_name, filter, expected) => {
    expect(ids(filter)).toEqual(expected);
  });

  it('knows when it narrows', () => {
    expect([all, { ...all, q: ' ' }, { ...all, q: 'x' }, { ...all, actor: ['x'] }].map(isNarrowing)).toEqual([false, false, true, true]);
  });
});

describe('sortRows', () => {
  it.each<[SortingName, string[]]>([
    ['source', ['a', 'b', 'c']],
    ['status', ['b', 'a', 'c']],
    ['status-up', ['a', 'b', 'c']],
    ['title', ['c', 'b', 'a']],
    ['category', ['b', 'c', 'a']],
    ['claims', ['c', 'b', 'a']],
  ])('by %s', (name, expected) => {
    expect(sortRows(rows.toReversed(), name).map(({ milestone: { id } }) => id)).toEqual(expected);
  });

  it('tries every order that there is', () => {
    expect(Object.keys(sortings)).toHaveLength(6);
  });
});
