import type { Assessment } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { otherWord, statuses, statusWord } from '#domain/kinds/statuses.ts';
import { ClaimsPart } from './ClaimsPart.tsx';
import type { PageProps } from './PageProps.ts';
import { Pair, Pairs } from '#ui/Pairs.tsx';
import { RecordedIn } from './RecordedIn.tsx';
import { ThingLink } from './ThingLink.tsx';

/** One assessment as it was recorded, with the claims it rests on. */
export function AssessmentPage({ thing, index, rows }: PageProps<Assessment>) {
  const { milestone, status, basis, defensible, reason, validFrom } = thing;
  const held = rows.find((row) => row.milestone.id === milestone)?.assessment ?? null;
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
        <Pair term="Recorded">
          <RecordedIn index={index} id={thing.id} />
        </Pair>
        <Pair term="Standing">{standingOf(index, thing, held)}</Pair>
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

function standingOf(index: RecordIndex, { id, milestone }: Assessment, held: Assessment | null): string {
  if (id === held?.id) return 'holds now';
  const order = (index.assessments.get(milestone) ?? []).map((each) => each.id);
  return held !== null && order.indexOf(id) < order.indexOf(held.id) ? 'followed by a later assessment' : 'does not hold yet';
}
