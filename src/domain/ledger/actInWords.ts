import { nameOf } from '#domain/record/nameOf.ts';
import type { Entry } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { plural } from '#domain/texts/plural.ts';

/** What an entry did, as it follows on the name of its author. */
export const did = { put: 'recorded', retract: 'retracted', erase: 'erased the identity of' } as const satisfies Record<
  Entry['op'],
  string
>;

/** The id of what an entry is about. */
export const idIn = (entry: Entry): string => (entry.op === 'put' ? entry.thing.id : entry.id);

/** What an act did, short: the first thing that it touched by name, and how many more. */
export function actInWords(index: RecordIndex, entries: readonly Entry[]): string {
  const [first] = entries;
  if (first === undefined) return 'nothing';
  const more = entries.length === 1 ? '' : ` and ${plural(entries.length - 1, 'more thing')}`;
  return `${did[first.op]} “${nameOf(index, idIn(first))}”${more}`;
}
