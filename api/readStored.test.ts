import { describe, expect, it } from 'vitest';
import type { AnyThing } from '#domain/record/record.ts';
import { putEntry, smallLedger } from '#tests/smallLedger.ts';
import { valueOf } from '#tests/valueOf.ts';
import { readStored } from './readStored.ts';

const tie = (id: string, to: string): AnyThing => ({
  type: 'tie',
  id,
  kind: 'concerned',
  from: 'actor-b',
  to,
  grounding: 'stated',
  hedge: 'none',
  note: null,
  evidence: [{ source: 'report', place: { headline: true }, start: 0, end: 1, exact: 'A', prefix: '', suffix: '' }],
});
const milestone = (id: string): AnyThing => ({
  type: 'milestone',
  id,
  title: 'Own',
  phase: null,
  order: 3,
  category: 'security',
  obligation: 'one-off',
  description: 'Own.',
  agreedDate: null,
});
const stored = (...own: readonly unknown[]) => ({ id: 'agreement-a', version: 2, base: 1, shipped: smallLedger().entries, own });
const readValue = (ledger: ReturnType<typeof stored>) => valueOf(readStored(ledger));
const own = (thing: AnyThing) => ({ ...putEntry(thing, 1), by: 'Analyst' });

describe('readStored', () => {
  it('puts the analyst’s own entries on top, counted on from the shipped ones', () => {
    const { record, misfits } = readValue(stored(own(tie('tie-own', 'milestone-b'))));
    expect(record.edition.id).toBe('agreement-a@18');
    expect(record.ties.map(({ id }) => id)).toEqual(['tie-a', 'tie-own']);
    expect(misfits).toEqual([]);
  });

  it('sets aside what does not fit any more, with the reason, and keeps all that does', () => {
    const lost = own(tie('tie-lost', 'milestone-gone'));
    const { record, misfits } = readValue(stored(lost, 'no entry at all', own(tie('tie-own', 'milestone-b'))));
    expect(record.ties.map(({ id }) => id)).toEqual(['tie-a', 'tie-own']);
    expect(misfits.map(({ entry }) => entry)).toEqual([lost, 'no entry at all']);
    expect(misfits[0]?.problems).toEqual([
      'The tie “tie-lost”.to names "milestone-gone", but nothing in the record has that id; expected milestone.',
    ]);
    expect(misfits[1]?.problems).toEqual(['ledger.entries[18] is "no entry at all"; expected an object.']);
  });

  it('finds the place of an entry that rests on a later one', () => {
    const { record, misfits } = readValue(stored('bad', own(tie('tie-own', 'milestone-own')), own(milestone('milestone-own'))));
    expect(record.ties.map(({ id }) => id)).toEqual(['tie-a', 'tie-own']);
    expect(misfits).toHaveLength(1);
  });

  it('never lets an older entry overrule what corrected it', () => {
    const first = own(tie('tie-own', 'milestone-own'));
    const corrected = own(tie('tie-own', 'milestone-b'));
    const { record } = readValue(stored('bad', first, corrected, own(milestone('milestone-own'))));
    expect(record.ties.find(({ id }) => id === 'tie-own')?.to).toBe('milestone-b');
  });

  it('says what is wrong with the shipped entries themselves', () => {
    expect(readStored({ ...stored(own(milestone('milestone-own'))), shipped: [{}] })).toMatchObject({ ok: false });
    expect(readStored({ ...stored(), shipped: [] })).toEqual({
      ok: false,
      problems: ['ledger.entries is an empty list, which holds no entry.'],
    });
  });
});
