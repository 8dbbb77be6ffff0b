import { claimantShort, isCarriedOver } from '#domain/people/claimantName.ts';
import type { Phase } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { claimsOn } from '#domain/milestones/claimsOn.ts';
import { todayUtc } from '#i18n/dates.ts';
import { plural } from '#domain/texts/plural.ts';
import { phaseClaims } from '#state/pageParts.ts';
import { addressOf, openThing, useView } from '#state/view.ts';
import { Door } from '#ui/Door.tsx';
import { goToPart } from '#ui/goToPart.ts';

/**
 * What is claimed of a phase as a whole, where its milestones are not what is reported of it themselves: somebody's own words before
 * the author's.
 */
export function PhaseClaim({ index, phase }: { index: RecordIndex; phase: Phase }) {
  const valid = useView(({ view }) => view.valid);
  const claims = claimsOn(index, phase.id, valid ?? todayUtc());
  const open = () => {
    openThing(phase.id);
    goToPart(phaseClaims);
  };
  const lead = claims.find(({ claimant }) => claimant !== null) ?? claims[0];
  if (lead === undefined) return null;
  return (
    <p className="phase-claim">
      <span className="quiet">
        {claimantShort(index, lead)}
        {isCarriedOver(lead) && '*'}:
      </span>{' '}
      <q className="serif">{lead.evidence[0]?.exact}</q>{' '}
      <Door href={() => addressOf({ open: phase.id })} onOpen={open}>
        {plural(claims.length, 'claim')}
      </Door>
    </p>
  );
}
