import type { Proposal } from '#domain/proposals/Proposal.ts';
import { withoutStates } from '#domain/proposals/withOffices.ts';
import type { DraftValues } from './Draft.ts';
import { undecided } from './Field.ts';
import { placeCode } from './fieldKinds.ts';
import { quoteOf } from './quoteFrom.ts';

/**
 * What the draft of a claim begins with, as a sentence of a source's text suggests it. The statement stays empty: what is claimed
 * is said in the analyst's own words, and nothing is recorded before that. A claimant whom the record does not hold, and a bearing for
 * which no word speaks, have to be chosen: nobody is given words, or a stand, that the sentence does not give them. Of several that
 * speak together it begins with the first.
 */
export function claimFromProposal(proposal: Proposal, source: string, text: string): DraftValues {
  const { attribution, hedge, hedgeWords, bears, noReply, milestones, phases, actors } = proposal;
  const quote = quoteOf(source, text, proposal);
  const about = [...milestones, ...phases].map(({ id }) => id);
  return {
    texts: {
      kind: noReply ? 'position' : 'statement',
      claimant: attribution === null && !noReply ? '' : (attribution?.actors[0] ?? undecided),
      voice: attribution?.voice ?? 'author',
      'attribution.basis': attribution?.basis ?? 'in-sentence',
      'attribution.from': attribution?.basis === 'carried-over' && attribution.from !== null ? placeCode(attribution.from) : '',
      hedge,
      hedgeWords: hedgeWords.map(({ start, end }) => text.slice(start, end)).join('; '),
      bears: bears ?? '',
    },
    lists: { about: [...new Set(about.length > 0 ? about : withoutStates(actors).map(({ id }) => id))] },
    quotes: quote.ok ? [quote.value] : [],
  };
}
