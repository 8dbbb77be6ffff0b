import { expect, it } from 'vitest';
import { actsIn } from '#domain/ledger/acts.ts';
import { act, note, put } from '#tests/backend/writing.ts';
import { smallLedger } from '#tests/smallLedger.ts';
import { ownIn, ownInWords } from './ownIn.ts';

const own = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const entry = put(note(`note-${at}`));
    return { ...entry, seq: 18 + at, recorded: '2026-02-01T00:00:00Z', by: 'Analyst A', act: act(`act-${Math.floor(at / 2)}`, 0).act };
  });

const ledger = (standing: number, aside: number, shipped = 17) => {
  const entries = [...smallLedger().entries, ...own(standing)];
  return { entries, shipped, acts: actsIn(entries, shipped), misfits: own(aside).map((entry) => ({ entry, problems: ['Gone.'] })) };
};

it.each([
  [0, 0, 17, 'You have recorded nothing in this agreement on this machine.'],
  [1, 0, 17, '1 own entry in 1 act, on top of 17 entries that came with Phasewatch.'],
  [3, 1, 17, '3 own entries in 2 acts, and 1 set aside, on top of 17 entries that came with Phasewatch.'],
  // what does not fit is held all the same: it can be taken away as a file, and wiped
  [0, 2, 17, '2 own entries set aside, on top of 17 entries that came with Phasewatch.'],
  [2, 0, 0, 'Nothing of this agreement came with Phasewatch: it is 19 own entries in 18 acts.'],
])('%i own entries that stand and %i set aside, on %i shipped: %s', (standing, aside, shipped, words) => {
  expect(ownInWords(ledger(standing, aside, shipped))).toBe(words);
  expect(ownIn(ledger(standing, aside, shipped)).all).toBe(standing + aside + 17 - shipped);
});
