import { actInWords } from '#domain/ledger/actInWords.ts';
import { actBehind, actsIn, type RecordedAct, undoStacks, type UndoStacks } from '#domain/ledger/acts.ts';
import { entriesRead } from '#domain/ledger/entriesKnown.ts';
import { type Change, changesIn, idsConcerned } from '#domain/ledger/changesIn.ts';
import { type StatusMove, statusMoves } from '#domain/ledger/statusMoves.ts';
import { nameOf } from '#domain/record/nameOf.ts';
import type { Entries, Entry } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';

/** A ledger as its page shows it: what the record on the page was read from. */
export interface LedgerModel {
  readonly index: RecordIndex;
  /** The record with everything that was ever put, so that what is gone has its name. */
  readonly ever: RecordIndex;
  readonly entries: readonly Entry[];
  readonly shipped: number;
  readonly acts: readonly RecordedAct[];
  readonly stacks: UndoStacks;
  readonly changes: ReadonlyMap<number, Change>;
  readonly moves: ReadonlyMap<number, StatusMove>;
  /** How many entries were recorded later than what the page shows. */
  readonly later: number;
  /** Own entries that do not fit any more. */
  readonly misfits: Entries['misfits'];
}

/** Reads a ledger for its page, as it was known at a moment or, for null, as it stands. */
export function ledgerModel(index: RecordIndex, ledger: Entries, known: string | null): LedgerModel {
  const { shipped, misfits } = ledger;
  const entries = entriesRead(ledger, index.record, known);
  const { changes, ever } = changesIn(entries);
  const acts = actsIn(entries, shipped);
  return {
    index,
    ever: { ...index, things: new Map([...ever, ...index.things]) },
    entries,
    shipped,
    acts,
    stacks: undoStacks(acts),
    changes,
    moves: statusMoves(entries),
    later: ledger.entries.length - entries.length,
    misfits,
  };
}

/** Whose acts are shown. */
export const whose = { all: 'All', own: 'Own entries', shipped: 'Came with Phasewatch' } as const;
export type Whose = keyof typeof whose;

/** The acts that a choice and words leave, the latest first. Words are sought in the names of what an act touched and is about. */
export function actsShown({ acts, ever, changes }: LedgerModel, choice: Whose, words: string): RecordedAct[] {
  const sought = words.trim().toLowerCase();
  const isShown = (act: RecordedAct) => choice === 'all' || act.shipped === (choice === 'shipped');
  const tells = ({ entries, by }: RecordedAct) =>
    sought === '' || by.toLowerCase().includes(sought) || entries.some((entry) => namesIn(entry, changes, ever).includes(sought));
  return acts.filter((act) => isShown(act) && tells(act)).toReversed();
}

function namesIn(entry: Entry, changes: LedgerModel['changes'], ever: RecordIndex): string {
  const names = idsConcerned(entry, changes.get(entry.seq)).map((id) => nameOf(ever, id));
  return [...names, entry.why].join('\n').toLowerCase();
}

/** An act for those who take it back or bring it again: "Analyst A recorded “…”", whatever has been done with it meanwhile. */
export function actNamed({ acts, ever }: LedgerModel, act: RecordedAct): string {
  const { by, entries } = actBehind(acts, act);
  return `${by} ${actInWords(ever, entries)}`;
}
