import { pointsOf, statusWord } from '#domain/kinds/statuses.ts';
import { beginsBefore } from '#domain/record/beginsBefore.ts';
import { assessmentOrder } from '#domain/record/assessmentOrder.ts';
import { heldOn } from '#domain/record/heldOn.ts';
import { nameOf } from '#domain/record/nameOf.ts';
import type { AnyThing, Assessment, Entry, Milestone } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { idIn } from './actInWords.ts';
import { dateMoved } from './agreedDates.ts';
import { type Change, changesIn } from './changesIn.ts';

/** The clock that a history is read by. */
export type Clock = 'valid' | 'recorded';

/** A step in what is known of a milestone: an assessment, a claim or the date that was agreed for it, put, changed or retracted. */
export interface HistoryStep {
  readonly id: string;
  readonly type: 'assessment' | 'claim' | 'milestone';
  readonly what: 'put' | 'changed' | 'retracted';
  /** The status in words, the statement of the claim, or what became of the agreed date. */
  readonly words: string;
  /** Valid from, or the date of the claim; null where it is undated, and of an agreed date. */
  readonly valid: string | null;
  readonly recorded: string;
  readonly seq: number;
  readonly by: string;
  readonly why: string;
  readonly points: number | null;
  /** Whether the status of the milestone fell with it, as the flag *reversed* says: what held before, and stands, was higher. */
  readonly fell: boolean;
}

/**
 * The assessments, claims and agreed dates of a milestone, in order of one of the clocks; on the valid one, what is undated stands first. `day` is
 * the day that the falls are judged on.
 */
export function milestoneHistory(
  entries: readonly Entry[],
  milestone: string,
  clock: Clock,
  index: RecordIndex,
  day: string,
): HistoryStep[] {
  const { changes } = changesIn(entries);
  const fell = falls[clock](entries, milestone, day);
  const steps = entries.flatMap((entry): HistoryStep[] => {
    const step = stepOf(entry, changes.get(entry.seq), milestone, index);
    return step === null ? [] : [{ ...step, fell: fell.has(entry.seq) }];
  });
  return clock === 'recorded' ? steps : steps.toSorted((a, b) => byValid(a.valid, b.valid) || a.seq - b.seq);
}

/** The numbers of the entries with which the status of a milestone fell, on each clock. */
const falls: Readonly<Record<Clock, (entries: readonly Entry[], milestone: string, day: string) => ReadonlySet<number>>> = {
  /** As it was known after each entry: what an entry put holds from then on, lower than what held. */
  recorded: (entries, milestone, day) => {
    let before: number | null = null;
    const fallen = new Set<number>();
    for (const { seq, id, held } of heldAfter(entries, milestone, day)) {
      const last = held.at(-1);
      const now = last === undefined ? null : pointsOf(last.status);
      const isLower = before === null || (now !== null && now < before);
      if (isLower && last?.id === id && fallsIn(held).has(id)) fallen.add(seq);
      before = now;
    }
    return fallen;
  },
  /** As all is known by now: what was retracted says nothing, and of what was changed the last entry speaks. */
  valid: (entries, milestone, day) => {
    const all = heldAfter(entries, milestone, day);
    const fallen = fallsIn(all.at(-1)?.held ?? []);
    const last = new Map(all.map(({ seq, id }) => [id, seq]));
    return new Set([...last].flatMap(([id, seq]) => (fallen.has(id) ? [seq] : [])));
  },
};

/** After each entry that touches an assessment of a milestone, its assessments as `heldOn` gives them. */
function heldAfter(entries: readonly Entry[], milestone: string, day: string) {
  // what is put again after it was retracted has its old place: a map keeps it
  const places = new Map<string, Assessment | null>();
  return entries.flatMap((entry) => {
    const id = idIn(entry);
    const now = entry.op === 'put' && entry.thing.type === 'assessment' && entry.thing.milestone === milestone ? entry.thing : null;
    if (entry.op === 'erase' || (now === null && !places.has(id))) return [];
    places.set(id, now);
    const standing = [...places.values()].filter((each) => each !== null);
    return [{ seq: entry.seq, id, held: heldOn(assessmentOrder(standing), day) }];
  });
}

/** The ids of those assessments that stand lower than the last before them that has a place on the scale. */
function fallsIn(held: readonly Assessment[]): Set<string> {
  let before: number | null = null;
  const fallen = new Set<string>();
  for (const { id, status } of held) {
    const now = pointsOf(status);
    if (now !== null && before !== null && now < before) fallen.add(id);
    before = now ?? before;
  }
  return fallen;
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
  if (thing.type === 'milestone') return stepOfDate(thing, change?.before, of);
  if (thing.type !== 'claim') return null;
  const says = thing.claimant === null ? 'the author' : nameOf(index, thing.claimant);
  return { ...of, type: 'claim', words: `${says}: ${thing.statement}`, valid: thing.date, points: null };
}

/** A milestone that is put again changes much; its history tells of the date alone. */
function stepOfDate(
  { agreedDate }: Milestone,
  before: AnyThing | undefined,
  of: Pick<HistoryStep, 'id' | 'what' | 'recorded' | 'seq' | 'by' | 'why'>,
): Omit<HistoryStep, 'fell'> | null {
  const was = before?.type === 'milestone' ? before.agreedDate : null;
  const words = of.what === 'retracted' ? '' : dateMoved(was, agreedDate);
  return words === '' ? null : { ...of, type: 'milestone', what: 'put', words, valid: null, points: null };
}

function isAbout(thing: AnyThing, milestone: string): boolean {
  if (thing.type === 'milestone') return thing.id === milestone;
  return thing.type === 'assessment' ? thing.milestone === milestone : thing.type === 'claim' && thing.about.includes(milestone);
}

function byValid(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  return beginsBefore(a, b) ? -1 : beginsBefore(b, a) ? 1 : 0;
}
