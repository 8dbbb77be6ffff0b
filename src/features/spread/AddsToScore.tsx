import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import { progressOf } from '#domain/milestones/progress.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { oneDecimal } from '#domain/milestones/formulaOf.ts';
import { ThingLink } from './ThingLink.tsx';

interface Props {
  readonly index: RecordIndex;
  readonly row: MilestoneRow;
  readonly rows: readonly MilestoneRow[];
}

/** What a milestone brings to the score of its phase, and what that score is with and without obligations that last. */
export function AddsToScore({ index, row: { milestone, points, word }, rows }: Props) {
  if (milestone.phase === null) return <>nothing: milestones of no phase enter no score</>;
  const { score, withoutLasting, lasting } = progressOf(rows.filter((row) => row.milestone.phase === milestone.phase));
  if (points === null || score === null) return <>nothing: not scored ({word})</>;
  return (
    <>
      {points} of {score.most} points of <ThingLink index={index} id={milestone.phase} />{' '}
      <span className="quiet">
        (score {oneDecimal(score)}
        {lasting > 0 &&
          `; without continuing obligations and prohibitions ${withoutLasting === null ? 'none' : oneDecimal(withoutLasting)}`}
        )
      </span>
    </>
  );
}
