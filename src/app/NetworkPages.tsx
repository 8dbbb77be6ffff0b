import type { ComponentType } from 'react';
import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { NetworkPage } from '#features/network/NetworkPage.tsx';
import { SequencePage } from '#features/network/SequencePage.tsx';
import { pages } from '#state/pages.ts';
import type { View } from '#state/view.ts';

interface Props {
  readonly index: RecordIndex;
  /** The rows of all milestones, and those of the phase in view that the filters leave. */
  readonly all: readonly MilestoneRow[];
  readonly shown: readonly MilestoneRow[];
  readonly view: View;
}

type Group = (typeof pages)[keyof typeof pages]['group'];

/** What draws the pages of a group. The lists are the workbench's own. */
const parts: Record<Group, ComponentType<Props>> = { milestones: () => null, network: NetworkPage, sequence: SequencePage };

/** Every page but that of the milestones: they share their drawing, and come in one file. */
export function NetworkPages(props: Props) {
  const Shown = parts[pages[props.view.page].group];
  return <Shown {...props} />;
}
