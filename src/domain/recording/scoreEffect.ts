import { oneDecimal } from '#domain/milestones/formulaOf.ts';
import { milestoneRows } from '#domain/milestones/milestoneRows.ts';
import { type Progress, progressOf } from '#domain/milestones/progress.ts';
import { nameOf } from '#domain/record/nameOf.ts';
import type { Assessment } from '#domain/record/record.ts';
import { indexRecord, type RecordIndex } from '#domain/record/recordIndex.ts';
import { whatFollows } from './whatFollows.ts';

/** What an assessment would do to the score of its phase, in sentences, before it is recorded. Null where it cannot be told yet. */
export function scoreEffect(index: RecordIndex, assessment: Assessment, today: string): string | null {
  const { record } = whatFollows(index.record, { op: 'put', thing: assessment, why: '-' });
  const milestone = index.milestones.get(assessment.milestone);
  if (record === null || milestone === undefined) return null;
  const after = indexRecord(record);
  const holds = milestoneRows(after, [milestone], today)[0]?.assessment?.id === assessment.id;
  if (!holds) return 'It changes no score today: another assessment of this milestone holds.';
  if (milestone.phase === null) return 'It changes no score: milestones of no phase enter none.';
  const { phase } = milestone;
  const standing = (own: RecordIndex) => progressOf(milestoneRows(own, own.byPhase.get(phase) ?? [], today));
  return inWords(nameOf(index, phase), standing(index), standing(after));
}

function inWords(phase: string, before: Progress, now: Progress): string {
  const [old, next] = [scoreIn(before), scoreIn(now)];
  if (old === next && before.words === now.words) return `The score of ${phase} stays ${old}: ${now.words}.`;
  return `The score of ${phase}: ${old} before, ${next} after. ${now.words} after; ${before.words} before.`;
}

const scoreIn = ({ score }: Progress): string => (score === null ? 'none' : oneDecimal(score));
