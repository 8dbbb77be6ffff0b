import type { Assessment } from '#domain/record/record.ts';
import { otherWord, statuses, statusWord } from '#domain/kinds/statuses.ts';
import { ClaimsPart } from './ClaimsPart.tsx';
import type { PageProps } from './PageProps.ts';
import { Pair, Pairs } from '#ui/Pairs.tsx';
import { ThingLink } from './ThingLink.tsx';

/** One assessment as it was recorded, with the claims it rests on. */
export function AssessmentPage({ thing, index }: PageProps<Assessment>) {
  const { milestone, status, basis, defensible, reason, validFrom } = thing;
  const holds = index.assessments.get(milestone)?.at(-1)?.id === thing.id;
  return (
    <>
      <Pairs>
        <Pair term="Milestone">
          <ThingLink index={index} id={milestone} />
        </Pair>
        <Pair term="Status">
          {statusWord(status, basis)}
          <span className="quiet">: {statuses[status].meaning}</span>
        </Pair>
        <Pair term="Defensible">
          {defensible.map((each) => (each === status ? statusWord(status, basis) : otherWord(each))).join(' or ')}
        </Pair>
        <Pair term="Reason">{reason}</Pair>
        <Pair term="Valid from">{validFrom ?? <span className="quiet">undated; counts at every date</span>}</Pair>
        <Pair term="Standing">{holds ? 'holds now' : 'followed by a later assessment'}</Pair>
      </Pairs>
      <ClaimsPart
        index={index}
        claims={thing.claims.flatMap((id) => index.claims.get(id) ?? [])}
        here={milestone}
        heading="Claims it rests on"
        none="It names no claim."
      />
    </>
  );
}
