import { bearings, hedges } from '#domain/kinds/claimKinds.ts';
import { claimantName, isCarriedOver } from '#domain/people/claimantName.ts';
import { handlings } from '#domain/kinds/handling.ts';
import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import { quotePlaceInWords } from './places.ts';
import type { Claim } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';

/** Quotes as a text to paste, and how many claims were left out because they may not be passed on. */
export interface QuotesAsText {
  readonly text: string;
  readonly copied: number;
  readonly withheld: number;
}

/** A milestone's quotes as plain text: each with claimant, bearing, hedge, place and source. */
export function quotesAsText(index: RecordIndex, { milestone, claims, word }: MilestoneRow): QuotesAsText {
  const open = claims.filter((claim) => mayLeave(index, claim));
  const withheld = claims.length - open.length;
  const lines = [
    `${milestone.title} (${index.record.agreement.title}). Status: ${word}.`,
    ...open.map((claim, at) => `${at + 1}. ${quoteLine(index, claim)}`),
    ...(open.some(isCarriedOver) ? ['* Attribution carried over from an earlier sentence: inferred.'] : []),
    ...(withheld === 0 ? [] : [`Claims withheld because of their handling: ${withheld}.`]),
    `Record ${index.record.edition.id}.`,
  ];
  return { text: lines.join('\n'), copied: open.length, withheld };
}

function mayLeave(index: RecordIndex, { handling, evidence }: Claim): boolean {
  const sources = evidence.map(({ source }) => index.sources.get(source)?.handling ?? 'open');
  return [handling, ...sources].every((level) => handlings[level].leavesTheHouse);
}

function quoteLine(index: RecordIndex, claim: Claim): string {
  const quotes = claim.evidence.map(({ exact }) => `“${exact}”`).join(' … ');
  const places = claim.evidence
    .map((quote) => `${quotePlaceInWords(quote)} of “${index.sources.get(quote.source)?.title ?? quote.source}”`)
    .join('; ');
  const terms = [bearings[claim.bears].word, `hedge: ${hedges[claim.hedge].word}`, places, claim.date ?? 'undated'];
  return `${quotes} (${claimantName(index, claim)}${isCarriedOver(claim) ? '*' : ''}; ${terms.join('; ')})`;
}
