import type { MilestoneRow } from '#domain/milestoneRows.ts';
import type { RecordIndex } from '#domain/recordIndex.ts';
import { Spread } from '#features/spread/Spread.tsx';
import { closeOpen, stepOpen } from './openRow.ts';

interface Props {
  readonly index: RecordIndex;
  readonly id: string;
  readonly rows: readonly MilestoneRow[];
}

/** The open thing, with the ways to close it and to step along the rows of the page. */
export function OpenSpread(props: Props) {
  return <Spread {...props} onClose={closeOpen} onStep={stepOpen} />;
}
