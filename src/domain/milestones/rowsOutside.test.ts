import { expect, it } from 'vitest';
import { indexRecord } from '#domain/record/recordIndex.ts';
import { releasedIndex } from '#domain/record/releasedRecord.ts';
import { claim, makeRecord, milestone } from '#tests/fixtures/makeRecord.ts';
import { rowsOutside } from './rowsOutside.ts';

const nothing = { status: [], category: [], actor: [], q: '' } as const;

it('keeps flags of the whole record beside claims of what leaves', () => {
  const denial = claim('secret', 'a', { claimant: 'state', bears: 'contradicts', handling: 'confidential' });
  const whole = indexRecord(makeRecord(milestone('a'), denial));
  const { phases, shown } = rowsOutside({ whole, released: releasedIndex(whole) }, 'all', nothing, '2026-01-31');
  const [row] = phases.flatMap(({ rows }) => rows);
  expect(row).toMatchObject({ claims: [], flags: ['contested'] });
  expect([...shown]).toEqual([row]);
});
