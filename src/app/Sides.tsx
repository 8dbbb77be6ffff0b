import { memo } from 'react';
import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { Basis } from '#features/basis/Basis.tsx';
import { Named } from '#features/people/Named.tsx';
import { Talks } from '#features/people/Talks.tsx';

interface Props {
  readonly index: RecordIndex;
  /** The rows in view, and those of them that belong to a phase and so to a score. */
  readonly rows: readonly MilestoneRow[];
  readonly scored: readonly MilestoneRow[];
}

/** The two side columns: what it rests on and who talks; who is named. A filter does not touch them. */
export const Sides = memo(function Sides({ index, rows, scored }: Props) {
  return (
    <>
      <div className="canvas-start">
        <Basis index={index} rows={scored.length > 0 ? scored : rows} />
        <Talks index={index} />
      </div>
      <div className="canvas-end">
        <Named index={index} rows={rows} scored={scored} />
      </div>
    </>
  );
});
