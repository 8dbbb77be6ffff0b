import { type ComponentType } from 'react';
import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { NetworkPage } from '#features/network/NetworkPage.tsx';
import { SequencePage } from '#features/network/SequencePage.tsx';
import { pages } from '#state/pages.ts';
import type { View } from '#state/view.ts';
import { late } from './late.tsx';
import type { PhaseInView } from './useAgreement.ts';

interface Props {
  readonly index: RecordIndex;
  /** The rows of all milestones. */
  readonly all: readonly MilestoneRow[];
  /** What the phase switch leaves: phases, and milestones of none. */
  readonly phases: readonly PhaseInView[];
  readonly cross: readonly MilestoneRow[];
  /** What of that the filters leave, and the same in the order of the lists. */
  readonly shown: ReadonlySet<MilestoneRow>;
  readonly listed: readonly MilestoneRow[];
  readonly view: View;
}

type Group = (typeof pages)[keyof typeof pages]['group'];

const ChartsPage = late(() => import('#features/figures/ChartsPage.tsx').then((module) => module.ChartsPage));

const BriefingParts = late(() => import('./BriefingParts.tsx').then((module) => module.BriefingParts));

const AgreementsPage = late(() => import('#features/agreements/AgreementsPage.tsx').then((module) => module.AgreementsPage));

const LedgerPage = late(() => import('#features/ledger/LedgerPage.tsx').then((module) => module.LedgerPage));

const RecordPage = late(() => import('#features/recording/RecordPage.tsx').then((module) => module.RecordPage));

/** What draws the pages of a group. The lists are the workbench's own. */
const parts: Record<Group, ComponentType<Props>> = {
  milestones: () => null,
  network: ({ listed, ...props }) => <NetworkPage {...props} shown={listed} />,
  sequence: ({ index, listed, view }) => <SequencePage index={index} shown={listed} view={view} />,
  charts: ChartsPage,
  briefing: BriefingParts,
  ledger: LedgerPage,
  agreements: AgreementsPage,
  record: RecordPage,
};

/** Every page but that of the milestones. Network and sequence share their drawing and come in this file; the charts come with theirs. */
export function OtherPages(props: Props) {
  const Shown = parts[pages[props.view.page].group];
  return <Shown {...props} />;
}
