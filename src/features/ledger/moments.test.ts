import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readMoments, writeMoments } from './moments.ts';

const chosen = fc.record({
  known: fc.constantFrom('', '188', '2026-11-24', '2026-11-24T12:00:00.5Z', '2026-'),
  valid: fc.constantFrom('', '2026-01-01'),
});

it('moments that were written are read again', () => {
  fc.assert(
    fc.property(chosen, chosen, (from, to) => {
      expect(readMoments(writeMoments({ from, to }))).toEqual({ from, to });
    }),
  );
  expect(writeMoments({ from: { known: '188', valid: '' }, to: { known: '', valid: '2026-01-01' } })).toBe('188.._2026-01-01');
});

const typed = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('.', ' ', '_', '1') }));

it('whatever is typed is read as two moments', () => {
  fc.assert(
    fc.property(typed, typed, (one, other) => {
      const written = writeMoments({ from: { known: one, valid: '' }, to: { known: other, valid: '' } });
      const read = readMoments(written);
      expect(read).not.toBeNull();
      expect(read && writeMoments(read)).toBe(written);
    }),
    { numRuns: 2000 },
  );
});

it.each(['', '188', '188..204..210', '188_2026-02-30..', '1_2026-01-01_2..'])('nonsense is no two moments: “%s”', (text) =>
  expect(readMoments(text)).toBeNull(),
);
