import type { QueryClient } from '@tanstack/react-query';
import { actBehind, actsIn, type RecordedAct, undoStacks, type UndoWay } from '#domain/ledger/acts.ts';
import { takeBack } from '#domain/ledger/takeBack.ts';
import type { Entry, NewEntry } from '#domain/record/record.ts';
import { nameMissing } from '#domain/recording/nameMissing.ts';
import { capital } from '#domain/texts/capital.ts';
import { entriesQuery, recordAct } from './ledgers.ts';

interface WayInWords {
  readonly word: string;
  /** What was done, as it stands before what it was done to, and as the reason of the entries. */
  readonly done: string;
  /** The same as it follows on a name. */
  readonly did: string;
  /** Why there is nothing to do. */
  readonly none: string;
}

/** The two ways through what was recorded. */
export const undoWays: Readonly<Record<UndoWay, WayInWords>> = {
  undo: { word: 'Undo', done: 'Taken back', did: 'took back', none: 'no own act stands' },
  redo: { word: 'Redo', done: 'Brought again', did: 'brought again', none: 'nothing was taken back last' },
};

/** Who takes back, and in which agreement. */
export interface Hand {
  readonly client: QueryClient;
  readonly agreement: string;
  readonly by: string;
}

/** An act that would bear no name: it is asked for, never guessed. */
export class NameMissing extends Error {
  override readonly name = 'NameMissing';
}

/**
 * Takes back the last own act that stands, or brings again the last that was taken back; recorded like any other act.
 * @returns a sentence that says what was done
 * @throws NameMissing, ApiError as `recordAct` does, or an error in a sentence where there is nothing to take
 */
export function takeBackLast(hand: Hand, way: UndoWay): Promise<string> {
  return takeFound(hand, way, (acts) => acts.at(-1), `${capital(undoWays[way].none)}.`);
}

/** The same of the act of a name, whatever was recorded since; what was touched since stays. */
export function takeBackAct(hand: Hand, way: UndoWay, name: string): Promise<string> {
  return takeFound(hand, way, (acts) => acts.find((act) => act.name === name), 'That was taken back, or brought again, already.');
}

/** Takes back everything that is own, as one act that can be taken back itself. */
export async function discardOwn(hand: Hand): Promise<string> {
  const { entries, shipped } = await ledgerFor(hand);
  const back = takeBack(entries, entries.slice(shipped), 'Own entries discarded: back to what was shipped');
  if (back.length === 0) throw new Error('What stands is what was shipped already.');
  await record(hand, back);
  return 'The record stands as it was shipped; undo brings your own entries again.';
}

async function takeFound(
  hand: Hand,
  way: UndoWay,
  find: (acts: readonly RecordedAct[]) => RecordedAct | undefined,
  nothing: string,
): Promise<string> {
  const { done } = undoWays[way];
  const { entries, shipped } = await ledgerFor(hand);
  const acts = actsIn(entries, shipped);
  const act = find(undoStacks(acts)[way]);
  if (act === undefined) throw new Error(nothing);
  const back = takeBack(entries, act.entries, done);
  if (back.length === 0) throw new Error('What it touched stands otherwise by now, so that there is nothing to take back.');
  await record(hand, back, act.name);
  // what comes again is what was taken back, not the taking back
  const told = actBehind(acts, act);
  return `${done}: what ${told.by} recorded as entry ${told.entries.at(-1)?.seq}.`;
}

const ledgerFor = ({ client, agreement }: Hand): Promise<{ readonly entries: readonly Entry[]; readonly shipped: number }> =>
  client.fetchQuery(entriesQuery(agreement));

async function record({ client, agreement, by }: Hand, entries: readonly NewEntry[], undoes?: string): Promise<void> {
  if (by.trim() === '') throw new NameMissing(nameMissing);
  await recordAct(client, agreement, { by: by.trim(), entries, ...(undoes !== undefined && { undoes }) });
}
