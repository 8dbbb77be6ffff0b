import type { ReactNode } from 'react';
import { speechActs } from '#domain/kinds/speechActs.ts';
import { attributions, hedges } from '#domain/kinds/claimKinds.ts';
import { isCarriedOver, voiceInWords } from '#domain/people/claimantName.ts';
import { credibilities, handlings } from '#domain/kinds/handling.ts';
import { limitingWords } from '#domain/quotes/limitingWords.ts';
import { capital } from '#domain/texts/capital.ts';
import { placeInWords } from '#domain/quotes/places.ts';
import { isHidden } from '#domain/record/isHidden.ts';
import type { Claim } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { OldEvidence } from './OldEvidence.tsx';
import { PlaceLink } from './ThingLink.tsx';

/** The terms on which a claim is made, one short sentence each: hedge, place, voice, attribution, grade, date, handling. */
export function ClaimTerms({ index, claim }: { index: RecordIndex; claim: Claim }) {
  const limits = limitingWords(claim);
  const { hedge, kind, credibility, date, handling, releasable, evidence } = claim;
  return (
    <p className="terms">
      <Term>
        <b>Hedge</b> {hedges[hedge].word}
        {limits.length > 0 && `; limiting words ${limits.map((words) => `“${words}”`).join(', ')}`}
      </Term>
      {evidence.map((quote) => (
        <Term key={`${quote.source} ${quote.start}`}>
          <PlaceLink index={index} quote={quote} />
        </Term>
      ))}
      <Term>
        {capital(speechActs[kind].word)}, {voiceInWords(claim)}
      </Term>
      {(claim.claimant !== null || isCarriedOver(claim)) && <Term>{attributionOf(claim)}</Term>}
      {credibility !== null && (
        <Term>
          <b>Credibility</b> {credibility}, {credibilities[credibility].word}
        </Term>
      )}
      <Term>{date === null ? 'Undated' : date}</Term>
      <OldEvidence index={index} claim={claim} />
      {!handlings[handling].leavesTheHouse && (
        <Term>
          <b>{capital(handlings[handling].word)}</b>
          {releasable === null ? ', not to be passed on' : `; may be told as “${releasable}”`}
        </Term>
      )}
    </p>
  );
}

function Term({ children }: { children: ReactNode }) {
  return <span>{children}. </span>;
}

function attributionOf(claim: Claim): string {
  const { basis, from } = claim.attribution;
  const isErased = from !== null && 'headline' in from && claim.evidence.some(isHidden);
  const place = from === null || isErased ? 'a place that was erased' : placeInWords(from);
  const word = isCarriedOver(claim) && from !== null ? `carried over from ${place} (inferred)` : attributions[basis].word;
  return `${isCarriedOver(claim) ? '* ' : ''}Attribution ${isCarriedOver(claim) ? word : `stated ${word}`}`;
}
