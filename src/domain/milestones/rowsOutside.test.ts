import { expect, it } from 'vitest';
import { indexRecord } from '#domain/record/recordIndex.ts';
import type { Source } from '#domain/record/record.ts';
import { releasedIndex } from '#domain/record/releasedRecord.ts';
import { actor, assess, claim, evidence, makeRecord, milestone, source } from '#tests/fixtures/makeRecord.ts';
import { rowsOutside } from './rowsOutside.ts';

const everything = { status: [], category: [], actor: [], q: '' };
const memo = { ...source, id: 'memo', handling: 'confidential' } as Source;
const from = [{ ...evidence, source: 'memo' }];

function rowsOf(filter = everything, ...claims: ReturnType<typeof claim>[]) {
  const whole = indexRecord(
    makeRecord(memo, milestone('a'), milestone('b', { order: 2 }), assess('a', 'full', { claims: ['told'] }), actor('d'), ...claims),
  );
  const { shown } = rowsOutside({ whole, released: releasedIndex(whole) }, 'all', filter, '2026-01-31');
  return [...shown];
}

it('lets nobody’s denial stand for a claim that stays behind', () => {
  const denial = claim('denied', 'a', { claimant: 'd', bears: 'contradicts' });
  const [withheld] = rowsOf(everything, claim('told', 'a', { evidence: from }), denial);
  expect([withheld?.lead, withheld?.flags]).toEqual([null, ['contested']]);
  const [open] = rowsOf(everything, claim('told', 'a'), denial);
  expect(open?.lead?.id).toBe('told');
});

it('finds a row by a flag that a withheld claim raises, as the screen does', () => {
  const rows = rowsOf(
    { ...everything, q: 'contested' },
    claim('told', 'a'),
    claim('denied', 'a', { claimant: 'd', bears: 'contradicts', evidence: from }),
  );
  expect(rows.map((row) => row.milestone.id)).toEqual(['a']);
});
