import type { Proposal, ProposedCondition } from '#domain/proposals/Proposal.ts';
import type { DraftValues } from './Draft.ts';
import { undecided } from './Field.ts';
import { quoteOf } from './quoteFrom.ts';

/**
 * What the draft of a condition begins with, as a sentence of a source's text states it: the two milestones and their order, the
 * source's words for it, and the sentence. A speaker whom the record does not hold is left to be chosen: it is not the author.
 */
export function conditionFromProposal(
  { attribution, ...sentence }: Proposal,
  { from, to, kind, words }: ProposedCondition,
  source: string,
  text: string,
): DraftValues {
  const quote = quoteOf(source, text, sentence);
  return {
    texts: {
      from,
      kind,
      to,
      grounding: 'stated',
      words: text.slice(words.start, words.end),
      claimant: attribution === null ? '' : (attribution.actors[0] ?? undecided),
    },
    lists: {},
    quotes: quote.ok ? [quote.value] : [],
  };
}
