import { nameOf } from '#domain/record/nameOf.ts';
import type { Entry } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { capital } from '#domain/texts/capital.ts';
import { plural } from '#domain/texts/plural.ts';
import { did, idIn } from './actInWords.ts';
import type { RecordedAct } from './acts.ts';

/** Names of things in one act: what was shipped or imported in one may hold thousands. */
const mostNames = 20;

/**
 * What an act did, as it may leave the house: a sentence for each thing of a released record. What may not leave, or stands no more,
 * is counted and not named; who recorded it, and why, stays in the house.
 */
export function actReleased({ entries }: RecordedAct, released: RecordIndex): string[] {
  const told = entries.filter((entry) => released.things.has(idIn(entry)));
  const untold = entries.length - told.length;
  return [
    ...told.slice(0, mostNames).map((entry) => sentenceOf(entry, released)),
    ...(told.length > mostNames ? [`And ${plural(told.length - mostNames, 'more thing')}.`] : []),
    ...(untold > 0 ? [`${plural(untold, 'thing')} withheld, or standing no more.`] : []),
  ];
}

const sentenceOf = (entry: Entry, released: RecordIndex): string =>
  `${capital(did[entry.op])} the ${released.things.get(idIn(entry))?.type ?? 'thing'} “${nameOf(released, idIn(entry))}”.`;
