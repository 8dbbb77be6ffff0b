import { nameOf } from '#domain/record/nameOf.ts';
import type { AnyThing, Entry } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { capital } from '#domain/texts/capital.ts';
import { plural } from '#domain/texts/plural.ts';

/** What an entry did, as it follows on the name of its author. */
export const did = { put: 'recorded', retract: 'retracted', erase: 'erased the identity of' } as const satisfies Record<
  Entry['op'],
  string
>;

/** The id of what an entry is about. */
export const idIn = (entry: Entry): string => (entry.op === 'put' ? entry.thing.id : entry.id);

/** A thing as it stood before an entry; undefined where it did not. */
interface Before {
  readonly before: AnyThing | undefined;
}

/** What an act did, short: the first thing that it touched by its type and name, and how many more. `change` tells how that one stood before, where it is known. */
export function actInWords(index: RecordIndex, entries: readonly Entry[], change?: Before): string {
  const [first] = entries;
  if (first === undefined) return 'nothing';
  const more = entries.length === 1 ? '' : ` and ${plural(entries.length - 1, 'more thing')}`;
  const verb = first.op === 'put' && change?.before !== undefined ? 'changed' : did[first.op];
  return `${verb} ${typeAndName(index, first, change)}${more}`;
}

/** "the note “Noted”"; a name that begins with the type says it: “Assessment of Humanitarian aid”. */
function typeAndName(index: RecordIndex, entry: Entry, change?: Before): string {
  const id = idIn(entry);
  const type = (entry.op === 'put' ? entry.thing : (change?.before ?? index.things.get(id)))?.type;
  const name = nameOf(index, id);
  return type === undefined || name.startsWith(`${capital(type)} of `) ? `“${name}”` : `the ${type} “${name}”`;
}
