import { describe, expect, it } from 'vitest';
import type { Source } from '#domain/record/record.ts';
import { assess, claim, evidence, makeIndex, milestone, source } from '#tests/fixtures/makeRecord.ts';
import { claimsAfter } from './claimsAfter.ts';
import { claimsOn } from './claimsOn.ts';
import { headlineInView } from './headline.ts';
import { milestoneRows } from './milestoneRows.ts';

const day = '2025-12-31';
const january = { ...source, id: 'january', date: '2026-01-06' } as Source;
const inJanuary = { evidence: [{ ...evidence, source: january.id }] };

const index = makeIndex(
  january,
  milestone('m'),
  assess('m', 'minimum', { claims: ['undated', 'later'] }),
  claim('undated', 'm'),
  claim('earlier', 'm', { date: '2025-12-01', ...inJanuary }),
  claim('month', 'm', { date: '2025-12' }),
  claim('later', 'm', { date: '2026-01-06', bears: 'qualifies' }),
  claim('by-its-source', 'm', { bears: 'contradicts', claimant: 'somebody', ...inJanuary }),
);
const rowOn = (on: string) => milestoneRows(index, index.record.milestones, on)[0];
const ids = (claims: readonly { readonly id: string }[] = []) => claims.map(({ id }) => id);

describe('the claims that count on a day', () => {
  it('are those that are dated by then, by their own date or else their source’s, and undated ones', () => {
    expect(ids(claimsOn(index, 'm', day))).toEqual(['undated', 'earlier', 'month']);
    expect(ids(claimsAfter(index, 'm', day))).toEqual(['later', 'by-its-source']);
    expect(claimsAfter(index, 'm', '2026-01-06')).toEqual([]);
  });

  it('alone qualify, contest and stand in the row', () => {
    expect([ids(rowOn(day)?.claims), rowOn(day)?.flags]).toEqual([['undated', 'earlier', 'month'], []]);
    expect(rowOn('2026-01-06')?.flags).toEqual(['qualified', 'contested']);
    expect(rowOn(day)?.searched).not.toContain('somebody');
  });

  it('lead it, whatever its assessment rests on beside them', () => {
    const [first] = index.record.milestones;
    const late = makeIndex(milestone('m'), assess('m', 'full', { claims: ['later'] }), claim('later', 'm', { date: '2026-01-06' }));
    expect(milestoneRows(late, first === undefined ? [] : [first], day)[0]?.lead).toBeNull();
  });

  it('are those that the headline counts sources by', () => {
    const told = (on: string) =>
      headlineInView(
        index,
        index.phases.map((phase) => ({ phase, rows: milestoneRows(index, index.byPhase.get(phase.id) ?? [], on) })),
        [],
      );
    expect(told('2025-11-30')).toBe('One source reports one phase-one step');
    expect(told(day)).toBe('Two sources report one phase-one step');
    expect(told('2026-02-01')).toBe('Two sources report one phase-one step, with limits, contested');
  });
});
