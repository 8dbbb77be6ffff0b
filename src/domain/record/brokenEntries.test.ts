import { describe, expect, it } from 'vitest';
import { putEntry, smallLedger } from '#tests/smallLedger.ts';
import { brokenEntries } from './brokenEntries.ts';
import { readLedger } from './readUnknown.ts';

describe('brokenEntries', () => {
  it('finds nothing in a sound ledger', () => expect(brokenEntries(smallLedger())).toEqual([]));

  it('names every entry whose number does not fit its place', () => {
    const ledger = smallLedger();
    ledger.entries.splice(14, 1);
    expect(brokenEntries(ledger)).toEqual([
      'ledger.entries[14].seq is 16; the entry in this place has number 15.',
      'ledger.entries[15].seq is 17; the entry in this place has number 16.',
    ]);
  });

  it('names a second agreement', () => {
    const ledger = smallLedger();
    ledger.entries.push(putEntry({ type: 'agreement', id: 'agreement-b', title: 'Agreement B', paxId: null }, 18));
    expect(brokenEntries(ledger)).toEqual([
      'ledger.entries[17].thing.id is "agreement-b", an agreement; the ledger is that of "agreement-a".',
    ]);
  });

  it('names a retraction of what does not stand, and takes one of what does', () => {
    const ledger = smallLedger();
    const head = { recorded: '2020-01-02T00:00:00Z', by: 'Coder', why: 'Wrong', op: 'retract' } as const;
    ledger.entries.push({ ...head, seq: 18, id: 'note-a' }, { ...head, seq: 19, id: 'note-a' });
    expect(brokenEntries(ledger)).toEqual(['ledger.entries[18].id is "note-a", but nothing of that id stands before this entry.']);
    expect(readLedger(ledger)).toEqual({ ok: false, problems: brokenEntries(ledger) });
  });

  it('takes an erasure of what was retracted before', () => {
    const ledger = smallLedger();
    const head = { recorded: '2020-01-02T00:00:00Z', by: 'Coder', why: 'For protection', id: 'note-a' } as const;
    ledger.entries.push({ ...head, seq: 18, op: 'retract' }, { ...head, seq: 19, op: 'erase' });
    expect(brokenEntries(ledger)).toEqual([]);
  });
});
