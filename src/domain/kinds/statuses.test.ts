import { describe, expect, it } from 'vitest';
import { bases, markOf, pointsOf, statuses, statusOrder, statusWord } from './statuses.ts';

describe('the statuses', () => {
  it('are those of the contract with PAM’s points', () => {
    expect(Object.fromEntries(statusOrder.map((status) => [status, pointsOf(status)]))).toEqual({
      full: 3,
      intermediate: 2,
      minimum: 1,
      'not-initiated': 0,
      'explored-only': null,
      'principle-only': null,
      allegation: null,
      'not-yet-due': null,
      'not-assessable': null,
    });
  });

  it('each have a word of their own', () => {
    const words = statusOrder.map((status) => statuses[status].word);
    expect(new Set(words).size).toBe(words.length);
  });

  it('have a mark; what nobody has assessed looks like what is not scored', () => {
    expect(markOf({ status: 'minimum' })).toMatchObject({ glyph: 'third', points: 1 });
    expect(markOf({ status: 'allegation' })).toMatchObject({ glyph: 'unscored', points: null });
    expect(markOf(null)).toEqual({ glyph: 'unscored', points: null });
  });

  it('word silence as silence, never as "has not begun"', () => {
    expect(statusWord('not-initiated', 'silence')).toBe('no step reported');
    expect(statusWord('not-initiated', 'stated')).toBe('not initiated');
    expect(statusWord('not-initiated', null)).toBe('not initiated');
    expect(statusWord('full', null)).toBe('full');
    const every = [...statusOrder.map((status) => statuses[status].meaning), ...Object.values(bases).map(({ word }) => word)].join();
    expect(every).not.toMatch(/begun|started/);
  });
});
