import type { AnyThing, Entry, Ledger, Source } from '#domain/record/record.ts';

const phases: readonly AnyThing[] = [
  { type: 'phase', id: 'phase-one', title: 'Phase one', order: 1, holds: 'achievements' },
  { type: 'phase', id: 'phase-two', title: 'Phase two', order: 2, holds: 'objectives' },
];

/** The ledger of an invented agreement of two phases: its source, and the things that quote it. */
export function inventLedger(id: string, title: string, source: Source, things: readonly AnyThing[]): Ledger {
  const all: AnyThing[] = [{ type: 'agreement', id, title, paxId: null }, source, ...phases, ...things];
  return { format: 'phasewatch-ledger', version: 1, agreement: id, entries: all.map(entryFor) };
}

function entryFor(thing: AnyThing, at: number): Entry {
  return {
    seq: at + 1,
    recorded: '2020-12-31T00:00:00Z',
    by: 'Phasewatch generator',
    why: 'Invented to try out large records',
    op: 'put',
    thing,
  };
}
