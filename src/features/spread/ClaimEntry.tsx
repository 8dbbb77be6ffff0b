import { bearings } from '#domain/kinds/claimKinds.ts';
import { isCarriedOver } from '#domain/people/claimantName.ts';
import { flags } from '#domain/kinds/flags.ts';
import { flagRaisedBy } from '#domain/milestones/flagsOf.ts';
import type { Claim } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { FlagMark } from '#ui/FlagMark.tsx';
import { ClaimTerms } from './ClaimTerms.tsx';
import { InContext } from './InContext.tsx';
import { Quote } from './Quote.tsx';
import { ThingLink, ThingLinks } from './ThingLink.tsx';
import './ClaimEntry.css';

interface Props {
  readonly index: RecordIndex;
  readonly claim: Claim;
  readonly number: number;
  /** The thing whose page this is: the entry names what else the claim is about. */
  readonly here: string;
}

/** A claim as a numbered entry: who claims it, what it does to the status, the words, and how far they commit anybody. */
export function ClaimEntry({ index, claim, number, here }: Props) {
  const others = claim.about.filter((id) => id !== here);
  return (
    <li className="claim">
      <p className="claim-number">
        <ThingLink index={index} id={claim.id} label={`Claim ${number}`}>
          {number}
        </ThingLink>
      </p>
      <p className="claim-who">
        <Claimant index={index} claim={claim} />
      </p>
      <p className="claim-bears">
        <Bearing claim={claim} />
      </p>
      <div className="claim-words">
        {claim.evidence.map((evidence) => (
          <Quote key={`${evidence.source} ${evidence.start}`} index={index} evidence={evidence} />
        ))}
      </div>
      <div className="claim-rest">
        <p>{claim.statement}</p>
        <ClaimTerms index={index} claim={claim} />
        {others.length > 0 && (
          <p className="terms">
            {here === claim.id ? 'About' : 'Also about'} <ThingLinks index={index} ids={others} />
          </p>
        )}
      </div>
      <div className="claim-context">
        {claim.evidence.map((evidence) => (
          <InContext key={`${evidence.source} ${evidence.start}`} index={index} evidence={evidence} />
        ))}
      </div>
    </li>
  );
}

/** Who claims it and through whom, each a door; the author of a source is found at the source. */
export function Claimant({ index, claim }: { index: RecordIndex; claim: Claim }) {
  const { claimant, relayedBy, evidence } = claim;
  return (
    <>
      {claimant === null ? (
        <ThingLink index={index} id={evidence[0]?.source ?? claim.id}>
          Author
        </ThingLink>
      ) : (
        <ThingLink index={index} id={claimant} />
      )}
      {isCarriedOver(claim) && <span title="Attribution carried over from an earlier sentence: inferred">*</span>}
      {relayedBy !== null && (
        <>
          , to <ThingLink index={index} id={relayedBy} />
        </>
      )}
    </>
  );
}

/** What a claim does to the assessments that rest on it; where that raises a flag, with the flag's glyph. */
export function Bearing({ claim }: { claim: Claim }) {
  const { word } = bearings[claim.bears];
  const flag = flagRaisedBy(claim);
  return flag === null ? word : <FlagMark {...flags[flag]} word={word} />;
}
