import { phaseChoices } from '#domain/kinds/phases.ts';
import { filterInWords } from '#domain/milestones/filterInWords.ts';
import { mayBeNamed, outsideFilter } from '#domain/milestones/outsideFilter.ts';
import { nodeName } from '#domain/network/tieSentence.ts';
import { indexRecord, type RecordIndex } from '#domain/record/recordIndex.ts';
import { releasedRecord } from '#domain/record/releasedRecord.ts';
import { linkTo } from '#state/link.ts';
import type { View } from '#state/view.ts';
import { readAround } from './surroundings.ts';

const releasedIndex = ({ record }: RecordIndex) => indexRecord(releasedRecord(record).record);

/** What the phase switch, the filters and the choice of ties leave, in words for a file: who stays behind is not named in them. */
export function shownInWords(index: RecordIndex, view: View, ties: string): string {
  const released = releasedIndex(index);
  const filter = filterInWords(released, outsideFilter(index, released, view));
  const near = readAround(view.around);
  const name = near === null || !mayBeNamed(index, released, [near.id]) ? 'what is withheld' : nodeName(released, near.id);
  return [
    phaseChoices[view.phase].label,
    ...(filter === '' ? [] : [filter]),
    ...(near === null ? [] : [`${near.steps === 1 ? 'tied to' : 'within two ties of'} ${name}`]),
    ties,
  ].join('; ');
}

/** The link to a view for a file: without the filters that would name what stays behind. */
export function leavingLink(index: RecordIndex, { actor, around }: View): string {
  const released = releasedIndex(index);
  const near = readAround(around);
  return linkTo({
    open: null,
    actor: actor.filter((id) => mayBeNamed(index, released, [id])),
    around: near !== null && mayBeNamed(index, released, [near.id]) ? around : null,
  });
}
