import { describe, expect, it } from 'vitest';
import { indexRecord } from '#domain/record/recordIndex.ts';
import { releasedIndex } from '#domain/record/releasedRecord.ts';
import type { Source } from '#domain/record/record.ts';
import { actor, evidence, makeRecord, milestone, source, tie } from '#tests/fixtures/makeRecord.ts';
import { addressOutside, filterOutside } from './viewOutside.ts';

const memo = { ...source, id: 'memo', handling: 'confidential' } as Source;
const unsaid = [{ ...evidence, source: memo.id }];
const whole = indexRecord(
  makeRecord(
    memo,
    milestone('a', { description: 'John Doey and Jane Roe see to what is due.' }),
    actor('state', { name: 'Atlantis' }),
    actor('jane-doe', { name: 'Jane Doe', kind: 'person' }),
    tie('open-tie', 'carries-out', 'state', 'a'),
    tie('secret-tie', 'concerned', 'jane-doe', 'a', { evidence: unsaid }),
  ),
);
const names = { whole, released: releasedIndex(whole) };
const nothing = { status: [], category: [], actor: [], q: '' } as const;
const leaves = (query: string) => addressOutside(names, `https://example.org/?${query}&v=1`) !== null;

describe('an address that leaves', () => {
  it.each(['actor=jane-doe', 'actor=state%2Cjane-doe', 'around=jane-doe.2', 'open=memo'])(
    'is left out where an id names what stays: %s',
    (query) => expect(leaves(query)).toBe(false),
  );

  it.each(['q=doe', 'q=DOE', 'q=Jane+Doe', 'q=jane-doe', 'q=due+doe', 'q=ja+do'])(
    'is left out where its words name what stays: %s',
    (query) => expect(leaves(query)).toBe(false),
  );

  it.each(['actor=state', 'q=atlantis', 'q=jane', 'q=Roe', 'q=zebra', 'status=full'])('leaves where it names nothing of it: %s', (query) =>
    expect(leaves(query)).toBe(true),
  );

  it('leaves as it is where everything may', () => {
    expect(addressOutside({ whole, released: whole }, 'https://example.org/?q=doe')).toBe('https://example.org/?q=doe');
  });
});

it('tells of a filter in words neither actors nor words that name what stays', () => {
  const told = filterOutside(names, { ...nothing, status: ['full'], actor: ['jane-doe'], q: 'Jane Doe' });
  expect(told).toBe('status full; actor withheld; words that are withheld');
  expect(filterOutside(names, { ...nothing, q: 'atlantis' })).toBe('the word “atlantis”');
});
