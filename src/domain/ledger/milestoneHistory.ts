import { pointsOf, statusWord } from '#domain/kinds/statuses.ts';
import { beginsBefore } from '#domain/record/beginsBefore.ts';
import { nameOf } from '#domain/record/nameOf.ts';
import type { AnyThing, Entry } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { type Change, changesIn } from './changesIn.ts';

/** The clock that a history is read by. */
export type Clock = 'valid' | 'recorded';

/** A step in what is known of a milestone: an assessment or a claim that was put, changed or retracted. */
export interface HistoryStep {
  readonly id: string;
  readonly type: 'assessment' | 'claim';
  readonly what: 'put' | 'changed' | 'retracted';
  /** The status in words, or the statement of the claim. */
  readonly words: string;
  /** Valid from, or the date of the claim; null where it is undated. */
  readonly valid: string | null;
  readonly recorded: string;
  readonly seq: number;
  readonly by: string;
  readonly why: string;
  readonly points: number | null;
  /** Whether its status is lower than the last one before it on this clock that has a place on the scale. */
  readonly fell: boolean;
}

/** The assessments and claims of a milestone, in order of one of the clocks; on the valid one, what is undated stands first. */
export function milestoneHistory(entries: readonly Entry[], milestone: string, clock: Clock, index: RecordIndex): HistoryStep[] {
  const { changes } = changesIn(entries);
  const steps = entries.flatMap((entry) => stepOf(entry, changes.get(entry.seq), milestone, index) ?? []);
  const ordered = clock === 'recorded' ? steps : steps.toSorted((a, b) => byValid(a.valid, b.valid) || a.seq - b.seq);
  let last: number | null = null;
  return ordered.map((step) => {
    const fell = step.what !== 'retracted' && step.points !== null && last !== null && step.points < last;
    if (step.what !== 'retracted') last = step.points ?? last;
    return { ...step, fell };
  });
}

function stepOf(entry: Entry, change: Change | undefined, milestone: string, index: RecordIndex): Omit<HistoryStep, 'fell'> | null {
  const thing = change?.after ?? change?.before;
  if (entry.op === 'erase' || thing === undefined || !isAbout(thing, milestone)) return null;
  const { seq, recorded, by, why } = entry;
  const what = entry.op === 'retract' ? 'retracted' : change?.before === undefined ? 'put' : 'changed';
  const of = { id: thing.id, what, recorded, seq, by, why } as const;
  if (thing.type === 'assessment') {
    const { status, basis, validFrom } = thing;
    return { ...of, type: 'assessment', words: statusWord(status, basis), valid: validFrom, points: pointsOf(status) };
  }
  if (thing.type !== 'claim') return null;
  const says = thing.claimant === null ? 'the author' : nameOf(index, thing.claimant);
  return { ...of, type: 'claim', words: `${says}: ${thing.statement}`, valid: thing.date, points: null };
}

function isAbout(thing: AnyThing, milestone: string): boolean {
  return thing.type === 'assessment' ? thing.milestone === milestone : thing.type === 'claim' && thing.about.includes(milestone);
}

function byValid(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  return beginsBefore(a, b) ? -1 : beginsBefore(b, a) ? 1 : 0;
}
