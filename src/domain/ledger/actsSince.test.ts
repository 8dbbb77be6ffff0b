import { describe, expect, it } from 'vitest';
import type { Entry } from '#domain/record/record.ts';
import { note } from '#tests/backend/writing.ts';
import { actsSince } from './actsSince.ts';

const entry = (seq: number, recorded: string, by: string): Entry => ({
  seq,
  recorded,
  by,
  why: 'Read',
  op: 'put',
  thing: note(`n-${seq}`),
});
const ledgerOf = (shipped: readonly string[], own: readonly string[], aside: readonly string[] = []) => ({
  shipped: shipped.length,
  entries: [
    ...shipped.map((day, at) => entry(at + 1, `${day}T00:00:00Z`, 'Coder')),
    ...own.map((day, at) => entry(shipped.length + at + 1, `${day}T09:00:00.000Z`, 'Analyst A')),
  ],
  misfits: aside.map((day) => ({ entry: entry(1, `${day}T09:00:00.000Z`, 'Analyst A'), problems: [] })),
});
const told = (ledger: ReturnType<typeof ledgerOf>, entries: number, recorded: string | null, reader = '') =>
  actsSince(ledger, { entries, recorded }, reader).flatMap((act) => act.entries.map(({ seq }) => seq));

/** Two shipped entries and two own ones, all of them seen. */
const seen = [4, '2026-02-03T09:00:00.000Z'] as const;

describe('what was recorded since a visit', () => {
  it('is what follows the last entry that was seen', () => {
    const ledger = ledgerOf(['2026-01-01', '2026-01-02'], ['2026-02-02', '2026-02-03', '2026-02-04']);
    expect(told(ledger, ...seen)).toEqual([5]);
    expect(told(ledger, 2, '2026-01-02T00:00:00Z')).toEqual([5, 4, 3]);
    expect(told(ledger, 4, null)).toEqual([5]);
    expect(told(ledger, ...seen, 'Analyst A')).toEqual([]);
  });

  it('is what a newer shipped ledger brought under the entries that were seen, and not those', () => {
    const newer = ['2026-01-01', '2026-01-02', '2026-01-20', '2026-03-01'];
    expect(told(ledgerOf(newer, ['2026-02-02', '2026-02-03']), ...seen)).toEqual([4, 3]);
    expect(told(ledgerOf(newer, ['2026-02-02', '2026-02-03', '2026-03-02']), ...seen)).toEqual([7, 4, 3]);
    expect(told(ledgerOf(newer, ['2026-02-03'], ['2026-02-02']), ...seen)).toEqual([4, 3]);
  });

  it('is told by numbers where the clock stands still: own entries bear the time of the last shipped one', () => {
    const ledger = ledgerOf(['2026-01-01', '2026-01-02'], []);
    const still = { ...ledger, entries: [...ledger.entries, entry(3, '2026-01-02T00:00:00Z', 'A'), entry(4, '2026-01-02T00:00:00Z', 'A')] };
    expect(told(still, 2, '2026-01-02T00:00:00Z')).toEqual([4, 3]);
    expect(told(still, 3, '2026-01-02T00:00:00Z')).toEqual([4]);
  });
});
