import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { NetworkPage } from '#features/network/NetworkPage.tsx';
import { SequencePage } from '#features/network/SequencePage.tsx';
import type { View } from '#state/view.ts';

interface Props {
  readonly index: RecordIndex;
  /** The rows of all milestones, and those of the phase in view that the filters leave. */
  readonly all: readonly MilestoneRow[];
  readonly shown: readonly MilestoneRow[];
  readonly view: View;
}

/** Every page but that of the milestones: they share their drawing, and come in one file. */
export function NetworkPages(props: Props) {
  return props.view.page === 'sequence' ? <SequencePage {...props} /> : <NetworkPage {...props} />;
}
