import { describe, expect, it } from 'vitest';
import { assess, claim, condition, makeIndex, milestone } from '#tests/fixtures/makeRecord.ts';
import { flagsOf } from './flagsOf.ts';
import type { AnyThing } from '#domain/record/record.ts';

const today = '2026-06-15';

function flagged(own: Parameters<typeof milestone>[1], ...things: AnyThing[]) {
  const subject = milestone('m', own);
  return flagsOf(makeIndex(subject, ...things), subject, today);
}

describe('flagsOf', () => {
  it('finds none on a milestone that claims only support', () => {
    expect(flagged({}, claim('c', 'm'), assess('m', 'full'))).toEqual([]);
  });

  it('says qualified and contested from the bearing of claims', () => {
    expect(flagged({}, claim('c', 'm', { bears: 'qualifies' }))).toEqual(['qualified']);
    expect(flagged({}, claim('c', 'm', { bears: 'contradicts', claimant: 'somebody' }))).toEqual(['contested']);
  });

  it('is contested by a named claimant only: an author who contradicts qualifies', () => {
    expect(flagged({}, claim('c', 'm', { bears: 'contradicts', claimant: null }))).toEqual(['qualified']);
  });

  it('says reversed only when the last assessment is below the one before', () => {
    const earlier = assess('m', 'full', { id: 'earlier' });
    expect(flagged({}, earlier, assess('m', 'minimum'))).toEqual(['reversed']);
    expect(flagged({}, assess('m', 'minimum', { id: 'earlier' }), assess('m', 'full'))).toEqual([]);
    expect(flagged({}, earlier, assess('m', 'not-assessable'))).toEqual([]);
  });

  it('looks past what has no place on the scale, and keeps a fall that is assessed once more', () => {
    const full = assess('m', 'full', { id: 'first' });
    expect(flagged({}, full, assess('m', 'allegation', { id: 'second' }), assess('m', 'minimum'))).toEqual(['reversed']);
    expect(flagged({}, full, assess('m', 'minimum', { id: 'second' }), assess('m', 'minimum'))).toEqual(['reversed']);
  });

  it('falls in the order of the days that assessments hold from, not in that of recording', () => {
    const now = assess('m', 'full', { id: 'now', validFrom: '2025-06' });
    expect(flagged({}, now, assess('m', 'minimum', { validFrom: '2025-01' }))).toEqual([]);
    expect(flagged({}, now, assess('m', 'minimum', { id: 'to-come', validFrom: '2999' })), 'what is to hold later').toEqual([]);
  });

  it.each([
    ['2026-06-14', true],
    ['2026-06-15', false],
    ['2026-06', false],
    ['2026-05', true],
    ['2025', true],
    ['2026', false],
    ['2026-01/2026-05', true],
    ['2026-01/..', false],
    ['2026-05~', true],
    ['202X', false],
    ['2026-21', false],
  ])('an agreed date of %s is overdue: %s', (agreedDate, overdue) => {
    expect(flagged({ agreedDate }, assess('m', 'minimum'))).toEqual(overdue ? ['overdue'] : []);
  });

  it('is never overdue when full', () => {
    expect(flagged({ agreedDate: '2020' }, assess('m', 'full'))).toEqual([]);
  });

  it('waits for what must come before it, not for what goes together with it or enables it', () => {
    const other = milestone('other', { order: 2 });
    expect(flagged({}, other, condition('k', 'before', 'other', 'm'))).toEqual(['waiting']);
    expect(flagged({}, other, assess('other', 'full'), condition('k', 'before', 'other', 'm'))).toEqual([]);
    expect(flagged({}, other, condition('k', 'together-with', 'other', 'm'))).toEqual([]);
    expect(flagged({}, other, condition('k', 'enables', 'other', 'm'))).toEqual([]);
    expect(flagged({}, other, condition('k', 'before', 'm', 'other'))).toEqual([]);
    expect(flagged({}, other, condition('k', 'before', 'other', 'm', { grounding: 'inferred' }))).toEqual([]);
  });
});
