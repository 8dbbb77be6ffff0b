import type { RecordedAct } from '#domain/ledger/acts.ts';
import { nameOf } from '#domain/record/nameOf.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { plural } from '#domain/texts/plural.ts';

const did = { put: 'put', retract: 'retracted', erase: 'erased the identity of' } as const;

/** What an act did, short: the first thing it touched by name, and how many more. */
export function actInWords(index: RecordIndex, { entries }: RecordedAct): string {
  const [first] = entries;
  if (first === undefined) return 'nothing';
  const name = nameOf(index, first.op === 'put' ? first.thing.id : first.id);
  const more = entries.length === 1 ? '' : ` and ${plural(entries.length - 1, 'more thing')}`;
  return `${did[first.op]} “${name}”${more}`;
}
