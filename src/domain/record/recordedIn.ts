import type { Entry } from './record.ts';

/** The entry that a thing stands by in a ledger up to an entry: the last that put it. Undefined where none did. */
export function recordedIn(entries: readonly Entry[], id: string, upTo: number): Entry | undefined {
  return entries.findLast((entry) => entry.op === 'put' && entry.thing.id === id && entry.seq <= upTo);
}
