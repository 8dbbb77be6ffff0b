import { describe, expect, it } from 'vitest';
import { index, rows } from '#tests/fixtures/partiesRecord.ts';
import { namedActors, withoutResponsible } from './namedActors.ts';

describe('who is named', () => {
  it('names actors with stated ties, and says whether they or theirs sat anywhere', () => {
    expect(namedActors(index, rows).map(({ actor: { id }, milestones, seated }) => [id, milestones, seated])).toEqual([
      ['force', ['a'], false],
      ['group', ['b'], false],
    ]);
  });

  it('adds inferred ties when asked', () => {
    expect(namedActors(index, rows, true).flatMap(({ ties }) => ties.map(({ id }) => id))).toEqual(['t5', 't6', 't7']);
  });

  it('finds the milestones that name no one responsible; an inferred tie does not count', () => {
    expect(withoutResponsible(rows).map(({ milestone: { id } }) => id)).toEqual(['b', 'c']);
  });
});
