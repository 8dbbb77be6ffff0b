import { useEffect } from 'react';
import { crossHeadlineOf, headlineOf, type PhaseRows } from '#domain/milestones/headline.ts';
import type { CountedWord } from '#domain/milestones/distribution.ts';
import { sourcesInWords } from '#domain/texts/sourcesInWords.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { defaultView } from '#state/view.ts';
import { holdTitle } from '#ui/windowTitle.ts';
import './Headline.css';

interface Props {
  readonly index: RecordIndex;
  /** The phases in view, and the milestones of none: these speak where they are alone. */
  readonly phases: readonly PhaseRows[];
  readonly cross: readonly CountedWord[];
}

/** What the sources report, in one generated sentence. */
export function Headline({ index, phases, cross }: Props) {
  const { agreement, sources, milestones, meetings, actors } = index.record;
  const talks = milestones.length === 0 ? { meetings: meetings.length, actors: actors.length } : undefined;
  useEffect(
    () => (agreement.id === defaultView.agreement ? undefined : holdTitle(`Phasewatch: where it stands, ${agreement.title}`)),
    [agreement],
  );
  const words = () => {
    if (phases.length === 0 && cross.length > 0) return crossHeadlineOf(sources.length, cross);
    const none = milestones.length > 0 && phases.every(({ rows }) => rows.length === 0);
    return none ? 'The record holds no milestone of the phase chosen' : headlineOf(sources.length, phases, talks);
  };
  return (
    <div className="headline" data-bare={talks !== undefined || undefined}>
      <p className="quiet small">
        {agreement.title}, as {sourcesInWords(sources)}
      </p>
      <h1>{words()}</h1>
    </div>
  );
}
