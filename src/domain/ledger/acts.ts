import type { Entry } from '#domain/record/record.ts';
import { actNameOf } from './entriesKnown.ts';

/** Entries that were recorded together, in their order. */
export interface RecordedAct {
  /** The act's name; of what was shipped or imported without one, a name that no act has. */
  readonly name: string;
  readonly entries: readonly Entry[];
  /** Whether it came with Phasewatch. */
  readonly shipped: boolean;
  readonly by: string;
  readonly recorded: string;
  /** The act that it takes back. */
  readonly undoes: string | null;
}

/** The acts of a ledger, oldest first. `shipped` is how many of its entries came with Phasewatch. */
export function actsIn(entries: readonly Entry[], shipped: number): RecordedAct[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const name = actNameOf(entry, shipped);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [entry]);
    else group.push(entry);
  }
  return [...groups].flatMap(([name, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    const { by, recorded, undoes = null, seq } = first;
    return [{ name, entries: own, shipped: seq <= shipped, by, recorded, undoes }];
  });
}

/** What an act that takes back, or brings again, is about in the end; any other act is about itself. */
export function actBehind(acts: readonly RecordedAct[], act: RecordedAct): RecordedAct {
  const behind = act.undoes === null ? undefined : acts.find(({ name }) => name === act.undoes);
  return behind === undefined ? act : actBehind(acts, behind);
}

/** Taking back what was recorded, or bringing again what was taken back. */
export type UndoWay = 'undo' | 'redo';

/** The own acts that can be taken back, and those taken back that can be brought again; of each the last goes first. */
export interface UndoStacks extends Readonly<Record<UndoWay, readonly RecordedAct[]>> {
  /** What the acts that take another one back did with it, by their names. */
  readonly ways: ReadonlyMap<string, UndoWay>;
}

/**
 * What undo and redo would take, read from the acts alone, so that every tab agrees: an act that takes back one that
 * stands is an undo, one that takes back an undo is a redo, and any other act ends what could be brought again. An agreement
 * that did not come with Phasewatch rests on the act that put it first: that one stays, as long as the agreement is held.
 */
export function undoStacks(acts: readonly RecordedAct[]): UndoStacks {
  const undo: RecordedAct[] = [];
  const redo: RecordedAct[] = [];
  const ways = new Map<string, UndoWay>();
  const founding = acts.find(({ entries }) => entries.some((entry) => entry.op === 'put' && entry.thing.type === 'agreement'));
  for (const act of acts) {
    if (act === founding || !canBeTakenBack(act)) continue;
    if (taken(undo, act.undoes)) {
      redo.push(act);
      ways.set(act.name, 'undo');
    } else if (taken(redo, act.undoes)) {
      // standing again, under the name of the act that brought it
      undo.push(act);
      ways.set(act.name, 'redo');
    } else {
      undo.push(act);
      redo.length = 0;
    }
  }
  return { undo, redo, ways };
}

/** An own act of a name, by which it can be taken back; that an identity was erased is for good. */
function canBeTakenBack({ shipped, entries }: RecordedAct): boolean {
  return !shipped && entries.every(({ act, op }) => act !== undefined && op !== 'erase');
}

/** Takes the act of a name off a stack; false where it is not on it. */
function taken(stack: RecordedAct[], name: string | null): boolean {
  const at = stack.findLastIndex((act) => act.name === name);
  if (at >= 0) stack.splice(at, 1);
  return at >= 0;
}
