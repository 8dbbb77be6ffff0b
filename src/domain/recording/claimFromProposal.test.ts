import { expect, it } from 'vitest';
import { proposalsIn } from '#domain/proposals/proposalsIn.ts';
import { shippedIndex } from '#tests/fixtures/shippedIndex.ts';
import { claimFromProposal } from './claimFromProposal.ts';

const text = 'Headline\nHamas said its weapons in Gaza would reportedly not be handed in. Israel declined to comment.';

it('begins a claim with what the sentence suggests, and leaves the statement to the analyst', () => {
  const [first, second] = proposalsIn(text, shippedIndex).map((proposal) => claimFromProposal(proposal, 'report', text));
  expect(first).toMatchObject({
    texts: {
      kind: 'statement',
      claimant: 'hamas',
      voice: 'reported',
      hedge: 'expected',
      hedgeWords: 'would; reportedly',
      bears: 'contradicts',
    },
    lists: { about: ['disarmament-of-hamas'] },
    quotes: [
      {
        source: 'report',
        place: { paragraph: 1, sentence: 1 },
        exact: 'Hamas said its weapons in Gaza would reportedly not be handed in.',
      },
    ],
  });
  expect(first?.texts).not.toHaveProperty('statement');
  expect(second).toMatchObject({ texts: { kind: 'position', claimant: 'israel' }, lists: { about: ['israel'] } });
});
