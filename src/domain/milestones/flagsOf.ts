import { bearings } from '#domain/kinds/claimKinds.ts';
import { claimsOn } from './claimsOn.ts';
import { type Flag, flags } from '#domain/kinds/flags.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import type { Claim, Milestone } from '#domain/record/record.ts';
import { heldOn } from '#domain/record/heldOn.ts';
import { mostPoints } from './score.ts';
import { pointsOf, type Status } from '#domain/kinds/statuses.ts';
import { conditionKinds, groundings } from '#domain/kinds/tieKinds.ts';

/** Every flag, in the order in which a row shows them. */
export const flagNames = Object.keys(flags) as readonly Flag[];

type Test = (index: RecordIndex, milestone: Milestone, today: string) => boolean;

/** When each flag is raised: a new row of the table of flags is asked for here. */
const raised: Record<Flag, Test> = {
  qualified: (index, { id }, today) => claimsRaising(claimsOn(index, id, today), 'qualified').length > 0,
  contested: (index, { id }, today) => claimsRaising(claimsOn(index, id, today), 'contested').length > 0,
  reversed: hasFallen,
  overdue: isOverdue,
  waiting: isWaiting,
};

/**
 * The flags that stand beside a milestone's status, derived from its claims, conditions, dates and earlier assessments.
 * `today` is the day that they are judged on, as YYYY-MM-DD.
 */
export function flagsOf(index: RecordIndex, milestone: Milestone, today: string): Flag[] {
  return flagNames.filter((flag) => raised[flag](index, milestone, today));
}

/** Those of some claims that raise a flag. */
export function claimsRaising(claims: readonly Claim[], flag: Flag): Claim[] {
  return claims.filter((claim) => flagRaisedBy(claim) === flag);
}

/** The flag that a claim raises on the milestones that it is about; null where it raises none. */
export function flagRaisedBy({ bears, claimant }: Claim): Flag | null {
  return claimant === null ? bearings[bears].authorFlag : bearings[bears].flag;
}

function statusOn(index: RecordIndex, milestoneId: string, day: string): Status | null {
  return heldOn(index.assessments.get(milestoneId), day).at(-1)?.status ?? null;
}

const isFull = (status: Status | null): boolean => status !== null && pointsOf(status) === mostPoints;

/** What has no place on the scale says nothing of a fall, and a fall that is assessed once more stays one. */
function hasFallen(index: RecordIndex, { id }: Milestone, today: string): boolean {
  const points = heldOn(index.assessments.get(id), today).map(({ status }) => pointsOf(status));
  const now = points.at(-1) ?? null;
  const before = points.findLast((other) => other !== null && other !== now) ?? null;
  return now !== null && before !== null && now < before;
}

/** An agreed date is past once the last day it can mean lies before today: an interval or a month only when it is over. */
function isOverdue(index: RecordIndex, { id, agreedDate }: Milestone, today: string): boolean {
  if (agreedDate === null || isFull(statusOn(index, id, today))) return false;
  const end = (agreedDate.split('/').at(-1) ?? '').replace(/[?~%]$/, '');
  const plain = /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(end);
  return plain && today.slice(0, end.length) > end;
}

/** Only a stated "before" makes wait; "together with" and "enables" do not, nor what the coder inferred. */
function isWaiting(index: RecordIndex, { id }: Milestone, today: string): boolean {
  return (index.conditionsOf.get(id) ?? []).some(
    ({ kind, from, to, grounding }) =>
      to === id && conditionKinds[kind].waits && !groundings[grounding].inferred && !isFull(statusOn(index, from, today)),
  );
}
