import { useEffect } from 'react';
import { headlineInView, type PhaseRows } from '#domain/milestones/headline.ts';
import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import { sourcesReporting } from '#domain/quotes/sourcesReporting.ts';
import { sourcesInWords } from '#domain/texts/sourcesInWords.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { todayUtc } from '#i18n/dates.ts';
import { defaultView, useView } from '#state/view.ts';
import { holdTitle } from '#ui/windowTitle.ts';
import './Headline.css';

interface Props {
  readonly index: RecordIndex;
  /** The phases in view, and the milestones of none: these speak where they are alone. */
  readonly phases: readonly PhaseRows[];
  readonly cross: readonly MilestoneRow[];
}

/** What the sources report, in one generated sentence. */
export function Headline({ index, phases, cross }: Props) {
  const { agreement, milestones } = index.record;
  const valid = useView(({ view }) => view.valid);
  useEffect(
    () => (agreement.id === defaultView.agreement ? undefined : holdTitle(`Phasewatch: where it stands, ${agreement.title}`)),
    [agreement],
  );
  return (
    <div className="headline" data-bare={milestones.length === 0 || undefined}>
      <p className="quiet small">
        {agreement.title}, as {sourcesInWords(sourcesReporting(index, valid ?? todayUtc()))}
      </p>
      <h1>{headlineInView(index, phases, cross)}</h1>
    </div>
  );
}
