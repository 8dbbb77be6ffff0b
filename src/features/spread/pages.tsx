import type { ComponentType } from 'react';
import { actorKinds } from '#domain/kinds/actorKinds.ts';
import { capital } from '#domain/texts/capital.ts';
import { noteKinds } from '#domain/kinds/noteKinds.ts';
import { holdings, phaseChoices } from '#domain/kinds/phases.ts';
import type { Milestone } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { ActorPage } from './ActorPage.tsx';
import { AgreementPage } from './AgreementPage.tsx';
import { AssessmentPage } from './AssessmentPage.tsx';
import { ClaimPage } from './ClaimPage.tsx';
import { ConditionPage } from './ConditionPage.tsx';
import { EventPage } from './EventPage.tsx';
import { MeetingPage } from './MeetingPage.tsx';
import { MilestonePage } from './MilestonePage.tsx';
import type { Things, ThingType } from '#domain/record/nameOf.ts';
import { NotePage } from './NotePage.tsx';
import type { PageProps } from './PageProps.ts';
import { PhasePage } from './PhasePage.tsx';
import { SourcePage } from './SourcePage.tsx';
import { TiePage } from './TiePage.tsx';

interface ThingPage<T> {
  readonly Page: ComponentType<PageProps<T>>;
  /** What stands above the title. */
  readonly line: (thing: T, index: RecordIndex) => string;
  /** Whether next and previous lead from it along the lists. */
  readonly listed: boolean;
}

/** The page of every type of thing. */
export const pages: { readonly [K in ThingType]: ThingPage<Things[K]> } = {
  agreement: { Page: AgreementPage, line: () => 'Agreement', listed: false },
  phase: { Page: PhasePage, line: () => 'How its score is worked out', listed: false },
  milestone: { Page: MilestonePage, line: placeInList, listed: true },
  actor: { Page: ActorPage, line: ({ kind }) => `Actor: ${actorKinds[kind].word}`, listed: false },
  meeting: { Page: MeetingPage, line: () => 'Meeting', listed: false },
  event: { Page: EventPage, line: () => 'Event', listed: false },
  source: { Page: SourcePage, line: () => 'Source', listed: false },
  claim: { Page: ClaimPage, line: () => 'Claim', listed: false },
  assessment: { Page: AssessmentPage, line: () => 'Assessment', listed: false },
  condition: { Page: ConditionPage, line: () => 'Condition', listed: false },
  tie: { Page: TiePage, line: () => 'Tie', listed: false },
  note: { Page: NotePage, line: ({ kind }) => capital(noteKinds[kind].word), listed: false },
};

/** "Phase one, achievement 2 of 5": where a milestone stands in the list of its phase. */
function placeInList({ id, phase }: Milestone, index: RecordIndex): string {
  const siblings = index.byPhase.get(phase) ?? [];
  const own = index.phases.find((each) => each.id === phase);
  const name = own?.title ?? phaseChoices.cross.word;
  return `${name}, ${holdings[own?.holds ?? 'milestones'].one} ${siblings.findIndex((each) => each.id === id) + 1} of ${siblings.length}`;
}
