import { bearings } from './claimKinds.ts';
import type { Flag } from './flags.ts';
import type { RecordIndex } from './recordIndex.ts';
import type { Milestone } from './record.ts';
import { mostPoints } from './score.ts';
import { pointsOf, type Status } from './statuses.ts';
import { conditionKinds } from './tieKinds.ts';

/**
 * The flags that stand beside a milestone's status, derived from its claims, conditions, dates and earlier assessments.
 * `today` is the day that "overdue" is judged on, as YYYY-MM-DD.
 */
export function flagsOf(index: RecordIndex, milestone: Milestone, today: string): Flag[] {
  const claimed = (index.claimsAbout.get(milestone.id) ?? []).flatMap((claim) => bearings[claim.bears].flag ?? []);
  const found: readonly [Flag, boolean][] = [
    ['qualified', claimed.includes('qualified')],
    ['contested', claimed.includes('contested')],
    ['reversed', hasFallen(index, milestone)],
    ['overdue', isOverdue(index, milestone, today)],
    ['waiting', isWaiting(index, milestone)],
  ];
  return found.flatMap(([flag, holds]) => (holds ? [flag] : []));
}

function statusNow(index: RecordIndex, milestoneId: string): Status | null {
  return index.assessments.get(milestoneId)?.at(-1)?.status ?? null;
}

const isFull = (status: Status | null): boolean => status !== null && pointsOf(status) === mostPoints;

function hasFallen(index: RecordIndex, { id }: Milestone): boolean {
  const [before, now] = (index.assessments.get(id) ?? []).slice(-2).map(({ status }) => pointsOf(status));
  return before !== undefined && before !== null && now !== undefined && now !== null && now < before;
}

/** An agreed date is past once the last day it can mean lies before today: an interval or a month only when it is over. */
function isOverdue(index: RecordIndex, { id, agreedDate }: Milestone, today: string): boolean {
  if (agreedDate === null || isFull(statusNow(index, id))) return false;
  const end = (agreedDate.split('/').at(-1) ?? '').replace(/[?~%]$/, '');
  const plain = /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(end);
  return plain && today.slice(0, end.length) > end;
}

/** Only "before" makes wait; "together with" and "enables" do not. */
function isWaiting(index: RecordIndex, { id }: Milestone): boolean {
  return (index.conditionsOf.get(id) ?? []).some(
    ({ kind, from, to }) => to === id && conditionKinds[kind].waits && !isFull(statusNow(index, from)),
  );
}
