import { claimantName } from '#domain/people/claimantName.ts';
import { claimsOn } from './claimsOn.ts';
import { categories } from '#domain/kinds/categories.ts';
import { type Flag, flags } from '#domain/kinds/flags.ts';
import { flagRaisedBy, flagsOf } from './flagsOf.ts';
import { statedTies } from '#domain/people/statedTies.ts';
import type { Actor, Assessment, Claim, Condition, Milestone } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { heldOn } from '#domain/record/heldOn.ts';
import { rangeOf } from './score.ts';
import { otherWord, pointsOf, type Status, statusWord } from '#domain/kinds/statuses.ts';
import { groundings, tieKinds } from '#domain/kinds/tieKinds.ts';

/** One milestone as a checklist, table, chart or file shows it: everything counted, nothing in pixels. */
export interface MilestoneRow {
  readonly milestone: Milestone;
  /** The assessment that holds now; null where nobody has assessed it. */
  readonly assessment: Assessment | null;
  /** The status in words: "no step reported" where a 0 rests on silence. */
  readonly word: string;
  readonly points: number | null;
  /** Lowest and highest defensible points; null where unscored. */
  readonly range: { readonly low: number; readonly high: number } | null;
  /** Words of the other statuses that would be defensible. */
  readonly others: readonly string[];
  /** Those of them that have no place on the scale, so that no range shows them. */
  readonly unscored: readonly string[];
  readonly flags: readonly Flag[];
  /** The claims about it that count on the day (`claimsOn`). */
  readonly claims: readonly Claim[];
  /** The claim that the row quotes: the first that supports it, of those that its assessment rests on before others; else the first. */
  readonly lead: Claim | null;
  /** A stated condition on it, in the source's words. */
  readonly condition: Condition | null;
  /** Actors that a source says carry it out. */
  readonly responsible: readonly Actor[];
  /** Every actor named in connection with it, by a stated tie. */
  readonly named: readonly Actor[];
  /** What the text filter searches, in lower case. */
  readonly searched: string;
}

/** The rows of milestones, in the order given, as they stand on a day: YYYY-MM-DD. */
export function milestoneRows(index: RecordIndex, milestones: readonly Milestone[], today: string): MilestoneRow[] {
  return milestones.map((milestone) => rowOf(index, milestone, today));
}

function rowOf(index: RecordIndex, milestone: Milestone, today: string): MilestoneRow {
  const assessment = heldOn(index.assessments.get(milestone.id), today).at(-1) ?? null;
  const claims = claimsOn(index, milestone.id, today);
  const points = assessment === null ? null : pointsOf(assessment.status);
  const word = assessment === null ? 'not assessed' : statusWord(assessment.status, assessment.basis);
  const raised = flagsOf(index, milestone, today);
  return {
    milestone,
    assessment,
    word,
    points,
    range: assessment === null || points === null ? null : rangeOf(assessment),
    others: othersOf(assessment).map(otherWord),
    unscored: othersOf(assessment)
      .filter((other) => pointsOf(other) === null)
      .map(otherWord),
    flags: raised,
    claims,
    lead: leadOf(assessment, claims),
    condition:
      (index.conditionsOf.get(milestone.id) ?? []).find(({ to, grounding }) => to === milestone.id && !groundings[grounding].inferred) ??
      null,
    ...actorsOf(index, milestone),
    searched: [
      milestone.title,
      milestone.description,
      word,
      ...raised.map((flag) => flags[flag].word),
      categories[milestone.category].word,
      ...namesAround(index, milestone),
      ...claims.flatMap((claim) => [claim.statement, claimantName(index, claim), ...claim.evidence.map(({ exact }) => exact)]),
    ]
      .join('\n')
      .toLowerCase(),
  };
}

function leadOf(assessment: Assessment | null, claims: readonly Claim[]): Claim | null {
  const inOrder = [...(assessment?.claims ?? []).flatMap((id) => claims.find((claim) => claim.id === id) ?? []), ...claims];
  return inOrder.find((claim) => flagRaisedBy(claim) === null) ?? inOrder[0] ?? null;
}

function othersOf(assessment: Assessment | null): Status[] {
  return assessment === null ? [] : assessment.defensible.filter((other) => other !== assessment.status);
}

/** Names of whoever is tied to a milestone, of the meetings that dealt with it, and of those who sat there: stated ties only. */
function namesAround(index: RecordIndex, { id }: Milestone): string[] {
  const names = (from: string) => {
    const actor = index.actors.get(from);
    return actor === undefined ? [] : [actor.name, ...actor.aliases];
  };
  return statedTies(index, id).flatMap(({ from }) => {
    const meeting = index.meetings.get(from);
    return meeting === undefined
      ? names(from)
      : [meeting.title ?? '', meeting.place ?? '', ...statedTies(index, from).flatMap((seat) => names(seat.from))];
  });
}

function actorsOf(index: RecordIndex, { id }: Milestone): Pick<MilestoneRow, 'responsible' | 'named'> {
  const stated = statedTies(index, id);
  const named = (ties: typeof stated) => [...new Set(ties.flatMap((tie) => index.actors.get(tie.from) ?? []))];
  return { responsible: named(stated.filter((tie) => tieKinds[tie.kind].responsible)), named: named(stated) };
}
