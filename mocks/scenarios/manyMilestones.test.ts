import { describe, expect, it } from 'vitest';
import { categories } from '#domain/kinds/categories.ts';
import { type Flag, flags } from '#domain/kinds/flags.ts';
import { flagsOf } from '#domain/milestones/flagsOf.ts';
import { obligations } from '#domain/kinds/obligations.ts';
import { readFolded } from '#domain/record/readUnknown.ts';
import { indexRecord } from '#domain/record/recordIndex.ts';
import { statuses } from '#domain/kinds/statuses.ts';
import { valueOf } from '#tests/valueOf.ts';
import { manyMilestones } from './manyMilestones.ts';

const record = valueOf(readFolded(manyMilestones('many-milestones', 600)));
const sorted = (words: Iterable<string>) => [...new Set(words)].sort();

describe('manyMilestones', () => {
  it.each([0, 1, 5, 600])('makes a sound ledger of %i milestones', (count) => {
    expect(valueOf(readFolded(manyMilestones('agreement-a', count))).milestones).toHaveLength(count);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(manyMilestones('agreement-a', 50, 7)).toEqual(manyMilestones('agreement-a', 50, 7));
    expect(manyMilestones('agreement-a', 50, 7)).not.toEqual(manyMilestones('agreement-a', 50, 8));
  });

  it('holds every status, category, obligation and phase', () => {
    expect(sorted(record.assessments.map(({ status }) => status))).toEqual(sorted(Object.keys(statuses)));
    expect(sorted(record.milestones.map(({ category }) => category))).toEqual(sorted(Object.keys(categories)));
    expect(sorted(record.milestones.map(({ obligation }) => obligation))).toEqual(sorted(Object.keys(obligations)));
    expect(sorted(record.milestones.map(({ phase }) => String(phase)))).toEqual(['null', 'phase-one', 'phase-two']);
  });

  it('has milestones under every flag, and some under none', () => {
    const index = indexRecord(record);
    const found = record.milestones.map((milestone) => flagsOf(index, milestone, '2026-01-01'));
    expect(sorted(found.flat())).toEqual(sorted(Object.keys(flags) as Flag[]));
    expect(found.filter((of) => of.length === 0).length).toBeGreaterThan(50);
  });

  it('has titles long enough to wrap', () => expect(Math.max(...record.milestones.map(({ title }) => title.length))).toBeGreaterThan(120));
});
