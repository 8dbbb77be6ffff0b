import { choiceWord } from '#domain/milestones/phaseChoices.ts';
import { addressOutside, filterOutside, mayBeNamed } from '#domain/milestones/viewOutside.ts';
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
    choiceWord(names.released, view.phase),
    ...(filter === '' ? [] : [filter]),
    ...(near === null ? [] : [`${near.steps === 1 ? 'tied to' : 'within two ties of'} ${name}`]),
    ties,
  ].join('; ');
}

/** The link to the view for a file; null where it would name what stays behind. */
export const leavingLink = (index: RecordIndex): string | null => addressOutside(namesOf(index), linkTo({ open: null }));
