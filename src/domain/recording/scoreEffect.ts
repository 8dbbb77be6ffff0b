import { holdings } from '#domain/kinds/phases.ts';
import { milestoneRows } from '#domain/milestones/milestoneRows.ts';
import { progressOf } from '#domain/milestones/progress.ts';
import { progressInFull } from '#domain/milestones/progressInFull.ts';
import type { Assessment } from '#domain/record/record.ts';
import { indexRecord, type RecordIndex } from '#domain/record/recordIndex.ts';
import { whatFollows } from './whatFollows.ts';

/** What an assessment would do to the distribution and score of its phase, in sentences, before it is recorded. Null where it cannot be told yet. */
export function scoreEffect(index: RecordIndex, assessment: Assessment, today: string): string | null {
  const { record } = whatFollows(index.record, { op: 'put', thing: assessment, why: '-' });
  const milestone = index.milestones.get(assessment.milestone);
  if (record === null || milestone === undefined) return null;
  const after = indexRecord(record);
  const holds = milestoneRows(after, [milestone], today)[0]?.assessment?.id === assessment.id;
  if (!holds) return 'It changes no score today: another assessment of this milestone holds.';
  if (milestone.phase === null) return 'It changes no score: milestones of no phase enter none.';
  const phase = index.record.phases.find(({ id }) => id === milestone.phase);
  if (phase === undefined) return null;
  const standing = (own: RecordIndex) =>
    progressInFull(progressOf(milestoneRows(own, own.byPhase.get(phase.id) ?? [], today)), holdings[phase.holds]);
  const [before, then] = [standing(index), standing(after)];
  return before === then ? `${phase.title} stays as it is: ${then}.` : `${phase.title} would be: ${then}. Now: ${before}.`;
}
