import { milestoneRows } from '#domain/milestones/milestoneRows.ts';
import { type Progress, progressOf } from '#domain/milestones/progress.ts';
import { type AsOf, asOfInWords } from '#domain/record/asOf.ts';
import type { AgreementRecord, Entry, Phase } from '#domain/record/record.ts';
import type { Reading } from '#domain/record/Reading.ts';
import { indexRecord, type RecordIndex } from '#domain/record/recordIndex.ts';
import { compareRecords, type Difference } from './compareRecords.ts';
import { entriesKnown } from './entriesKnown.ts';
import { nothingStands, recordOf, standAfter } from './Standing.ts';

/** How a milestone stood at two moments, where that differs. */
export interface StatusChange {
  readonly milestone: string;
  readonly title: string;
  readonly before: string;
  readonly after: string;
  /** A step up or down the scale; null where one of the two has no place on it. */
  readonly moved: 'rose' | 'fell' | null;
  /** Statements of the claims that the later assessment rests on and the earlier did not: what did it. */
  readonly claims: readonly { readonly id: string; readonly statement: string }[];
}

/** How far a phase had come at two moments. */
export interface PhaseChange {
  readonly phase: Phase;
  /** Null where the record did not hold the phase then. */
  readonly before: Progress | null;
  readonly after: Progress | null;
}

/** What differs between two moments of one ledger. */
export interface MomentsCompared {
  readonly from: string;
  readonly to: string;
  readonly before: RecordIndex;
  readonly after: RecordIndex;
  readonly statuses: readonly StatusChange[];
  readonly phases: readonly PhaseChange[];
  readonly differences: readonly Difference[];
}

/** A ledger to read moments from. */
interface Held {
  readonly agreement: string;
  readonly entries: readonly Entry[];
  readonly shipped: number;
}

/**
 * What is new, what rose and what fell between two moments, and the claims that did it. A moment is a clock of each kind; `today`
 * stands for the day that is judged on where a moment says none.
 */
export function compareMoments(held: Held, from: AsOf, to: AsOf, today: string): Reading<MomentsCompared> {
  const [before, after] = [recordAt(held, from), recordAt(held, to)];
  if (!before.ok) return before;
  if (!after.ok) return after;
  const [old, now] = [indexRecord(before.value), indexRecord(after.value)];
  const rows = { old: rowsOf(old, from.valid ?? today), now: rowsOf(now, to.valid ?? today) };
  const was = new Map(rows.old.map((row) => [row.milestone.id, row]));
  return {
    ok: true,
    value: {
      from: momentInWords(from, before.value),
      to: momentInWords(to, after.value),
      before: old,
      after: now,
      statuses: rows.now.flatMap((row): StatusChange[] => {
        const earlier = was.get(row.milestone.id);
        if (earlier === undefined || (earlier.word === row.word && earlier.points === row.points)) return [];
        const rested = new Set(earlier.assessment?.claims);
        const claims = (row.assessment?.claims ?? []).filter((id) => !rested.has(id)).flatMap((id) => now.claims.get(id) ?? []);
        return [
          {
            milestone: row.milestone.id,
            title: row.milestone.title,
            before: earlier.word,
            after: row.word,
            moved: movedFrom(earlier.points, row.points),
            claims: claims.map(({ id, statement }) => ({ id, statement })),
          },
        ];
      }),
      phases: [...now.phases, ...old.phases.filter(({ id }) => now.things.get(id) === undefined)].map((phase) => ({
        phase,
        before: old.things.has(phase.id) ? progressIn(rows.old, phase) : null,
        after: now.things.has(phase.id) ? progressIn(rows.now, phase) : null,
      })),
      differences: compareRecords(before.value, after.value),
    },
  };
}

function recordAt({ agreement, entries, shipped }: Held, { known }: AsOf): Reading<AgreementRecord> {
  const found = known === null ? { ok: true as const, value: entries } : entriesKnown(entries, known, shipped);
  return found.ok ? recordOf(standAfter(nothingStands(agreement), found.value)) : found;
}

const rowsOf = (index: RecordIndex, day: string) => milestoneRows(index, index.record.milestones, day);

function progressIn(rows: ReturnType<typeof rowsOf>, { id }: Phase): Progress {
  return progressOf(rows.filter(({ milestone }) => milestone.phase === id));
}

function movedFrom(before: number | null, after: number | null): StatusChange['moved'] {
  if (before === null || after === null || before === after) return null;
  return after > before ? 'rose' : 'fell';
}

function momentInWords(moment: AsOf, record: AgreementRecord): string {
  return asOfInWords(moment, record) || `now, entry ${record.edition.entries}`;
}
