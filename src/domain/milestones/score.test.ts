import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreOf, type Scorable } from './score.ts';
import { statusOrder, type Status } from '#domain/kinds/statuses.ts';

/**
 * Ten accord-years of the Peace Accords Matrix v1.5: provisions at 0, 1, 2 and 3, and the aggregate that PAM publishes.
 * Joshi, Quinn and Regan (2015), Journal of Peace Research 52(4):551-562.
 */
const published = [
  ['Mali 1991, year 1995', [5, 5, 4, 2], 39.5833],
  ['Senegal 2004, year 2014', [4, 3, 0, 2], 33.3333],
  ['Nepal 2006, year 2014', [2, 4, 11, 12], 71.2644],
  ['Cambodia 1991, year 1993', [3, 5, 2, 11], 66.6667],
  ['Liberia 2003, year 2008', [1, 4, 4, 18], 81.4815],
  ['Niger 1995, year 2004', [1, 3, 8, 4], 64.5833],
  ['Guatemala 1996, year 2004', [0, 6, 18, 8], 68.75],
  ['Sudan 2005, year 2010', [2, 8, 15, 18], 71.3178],
  ['Indonesia 2005, year 2014', [1, 2, 3, 19], 86.6667],
  ['Northern Ireland 1998, year 2007', [0, 1, 2, 25], 95.2381],
] as const;

const byPoints = ['not-initiated', 'minimum', 'intermediate', 'full'] as const;
const alone = (status: Status): Scorable => ({ status, defensible: [status] });

describe('scoreOf', () => {
  it.each(published)('equals what PAM publishes for %s', (_name, counts, aggregate) => {
    const items = counts.flatMap((count, points) => Array.from({ length: count }, () => alone(byPoints[points] ?? 'full')));
    expect(scoreOf(items)?.percent).toBeCloseTo(aggregate, 3);
  });

  it('is null where nothing is scored', () => {
    expect(scoreOf([])).toBeNull();
    expect(scoreOf([alone('explored-only'), alone('allegation')])).toBeNull();
  });

  it('counts unscored milestones among all, never among the scored', () => {
    expect(scoreOf([alone('full'), alone('allegation')])).toEqual({
      points: 3,
      most: 3,
      scored: 1,
      percent: 100,
      low: 100,
      high: 100,
    });
  });

  it('ranges from every lowest to every highest defensible status', () => {
    const items: Scorable[] = [
      { status: 'intermediate', defensible: ['minimum', 'intermediate', 'full'] },
      { status: 'full', defensible: ['full', 'not-assessable'] },
    ];
    expect(scoreOf(items)).toMatchObject({ percent: (5 / 6) * 100, low: (4 / 6) * 100, high: 100 });
  });

  it('lies within its range, and between 0 and 100', () => {
    const items = fc.array(fc.record({ status: fc.constantFrom(...statusOrder), defensible: fc.array(fc.constantFrom(...statusOrder)) }), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(items, (all) => {
        const score = scoreOf(all);
        if (score === null) return;
        const { low, percent, high } = score;
        expect([low >= 0, low <= percent, percent <= high, high <= 100]).toEqual([true, true, true, true]);
      }),
    );
  });
});
