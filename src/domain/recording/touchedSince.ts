import type { Entry } from '#domain/record/record.ts';
import type { Draft } from './Draft.ts';

/**
 * What others recorded, since the writer of a draft last saw the ledger, about what the draft is about: the thing that it
 * changes, or another assessment of the same milestone.
 */
export function touchedSince(entries: readonly Entry[], { of, seen, type, texts }: Draft): Entry[] {
  const touches = (entry: Entry) => {
    if (entry.op !== 'put') return entry.id === of;
    if (entry.thing.id === of) return true;
    return type === 'assessment' && entry.thing.type === 'assessment' && entry.thing.milestone === texts['milestone'];
  };
  return entries.filter((entry) => entry.seq > seen && touches(entry));
}
