import { phaseChoices } from '#domain/kinds/phases.ts';
import { filterOutside, mayBeNamed } from '#domain/milestones/viewOutside.ts';
import { nodeName } from '#domain/network/tieSentence.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { releasedIndex } from '#domain/record/releasedRecord.ts';
import { linkTo } from '#state/link.ts';
import type { View } from '#state/view.ts';
import { readAround } from './surroundings.ts';

const namesOf = (whole: RecordIndex) => ({ whole, released: releasedIndex(whole) });

/** What the phase switch, the filters and the choice of ties leave, in words for a file: who stays behind is not named in them. */
export function shownInWords(index: RecordIndex, view: View, ties: string): string {
  const names = namesOf(index);
  const filter = filterOutside(names, view);
  const near = readAround(view.around);
  const name = near === null || !mayBeNamed(names, near.id) ? 'what is withheld' : nodeName(names.released, near.id);
  return [
    phaseChoices[view.phase].label,
    ...(filter === '' ? [] : [filter]),
    ...(near === null ? [] : [`${near.steps === 1 ? 'tied to' : 'within two ties of'} ${name}`]),
    ties,
  ].join('; ');
}

/** The link to a view for a file: without the filters that would name what stays behind. */
export function leavingLink(index: RecordIndex, { actor, around }: View): string {
  const names = namesOf(index);
  const near = readAround(around);
  return linkTo({
    open: null,
    actor: actor.filter((id) => mayBeNamed(names, id)),
    around: near !== null && mayBeNamed(names, near.id) ? around : null,
  });
}
