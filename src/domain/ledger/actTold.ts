import type { Entry } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { fieldWord, heldInWords } from '#domain/recording/heldInWords.ts';
import { actInWords } from './actInWords.ts';
import { type Change, changesIn } from './changesIn.ts';
import { differingFields } from './compareRecords.ts';
import { type StatusMove, statusMoves } from './statusMoves.ts';

/** What the entries of a ledger made of things, and of the statuses of milestones. */
export interface Told {
  readonly changes: ReadonlyMap<number, Change>;
  readonly moves: ReadonlyMap<number, StatusMove>;
}

/** A value of more signs is read in the entry itself. */
const longest = 40;

/** All that acts are told by, read from the entries up to them. */
export const toldBy = (entries: readonly Entry[]): Told => ({ changes: changesIn(entries).changes, moves: statusMoves(entries) });

/** What an act did, and where it is one entry, from what to what: "recorded “Assessment of Aid”: from full to minimum". */
export function actTold(index: RecordIndex, entries: readonly Entry[], { changes, moves }: Told): string {
  const [first, ...more] = entries;
  const seq = first?.seq ?? 0;
  const change = changes.get(seq);
  const words = actInWords(index, entries, change);
  if (first?.op !== 'put' || more.length > 0) return words;
  const move = moves.get(seq);
  const moved = move === undefined ? [] : [move.from === null ? move.to : `from ${move.from} to ${move.to}`];
  const details = [...moved, ...(change === undefined ? [] : fieldsTold(index, change, move !== undefined))];
  return details.length === 0 ? words : `${words}: ${details.join('; ')}`;
}

/** The fields of a thing that changed: short ones as they were and are, long ones by name. */
function fieldsTold(index: RecordIndex, { before, after }: Change, isMoved: boolean): string[] {
  if (before === undefined || after === undefined) return [];
  return differingFields(before, after)
    .filter(({ field }) => !isMoved || field !== 'status')
    .map(({ field, ...values }) => {
      const [was, is] = [values.before, values.after].map((held) => heldInWords(after.type, field, held, index));
      const isShort = [was, is].every((words = '') => words.length <= longest);
      return isShort ? `${fieldWord(field)} from ${was} to ${is}` : fieldWord(field);
    });
}
