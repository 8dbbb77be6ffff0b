import { describe, expect, it } from 'vitest';
import { index } from '#tests/fixtures/partiesRecord.ts';
import { talksOf } from './talks.ts';

describe('who talks', () => {
  it('puts meetings after the one that came before, with stated participants only', () => {
    expect(talksOf(index).meetings.map(({ meeting: { id }, seats }) => [id, seats.map(({ actor: { id: who } }) => who)])).toEqual([
      ['first', ['envoy']],
      ['second', ['host']],
    ]);
  });

  it('nests delegates under the state that they act for, those with a stated seat only', () => {
    expect(
      talksOf(index).talkers.map(({ actor: { id }, delegates, meetings }) => [id, delegates.map((delegate) => delegate.id), meetings]),
    ).toEqual([
      ['state', ['envoy'], ['first']],
      ['host', [], ['second']],
    ]);
  });
});
