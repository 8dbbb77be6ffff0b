import type { Proposal } from '#domain/proposals/Proposal.ts';
import type { DraftValues } from './Draft.ts';
import { quoteOf } from './quoteFrom.ts';

/**
 * What the draft of a claim begins with, as a sentence of a source's text suggests it. The statement stays empty: what is claimed
 * is said in the analyst's own words, and nothing is recorded before that. A claim has one claimant: of several that speak together
 * it begins with the first.
 */
export function claimFromProposal(proposal: Proposal, source: string, text: string): DraftValues {
  const { attribution, hedge, hedgeWords, bears, noReply, milestones, phases, actors } = proposal;
  const quote = quoteOf(source, text, proposal);
  const about = [...milestones, ...phases].map(({ id }) => id);
  return {
    texts: {
      kind: noReply ? 'position' : 'statement',
      claimant: attribution?.actors[0] ?? '',
      voice: attribution?.voice ?? 'author',
      'attribution.basis': attribution?.basis ?? 'in-sentence',
      hedge,
      hedgeWords: hedgeWords.map(({ start, end }) => text.slice(start, end)).join('; '),
      bears: bears ?? 'supports',
    },
    lists: { about: [...new Set(about.length > 0 ? about : actors.map(({ id }) => id))] },
    quotes: quote.ok ? [quote.value] : [],
  };
}
