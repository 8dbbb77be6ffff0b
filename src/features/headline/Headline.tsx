import { useEffect } from 'react';
import { headlineOf, type PhaseRows } from '#domain/milestones/headline.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { defaultView } from '#state/view.ts';
import './Headline.css';

/** What the sources report, in one generated sentence. */
export function Headline({ index, phases }: { index: RecordIndex; phases: readonly PhaseRows[] }) {
  const { agreement, sources, milestones, meetings, actors } = index.record;
  const talks = milestones.length === 0 ? { meetings: meetings.length, actors: actors.length } : undefined;
  const chosen = milestones.length > 0 && phases.every(({ rows }) => rows.length === 0);
  useEffect(() => {
    if (agreement.id !== defaultView.agreement) document.title = `Phasewatch: where it stands, ${agreement.title}`;
  }, [agreement]);
  return (
    <div className="headline" data-bare={talks !== undefined || undefined}>
      <p className="quiet small">
        {agreement.title}, as {restingOn(sources)}
      </p>
      <h1>{chosen ? 'The record holds no milestone of the phase chosen' : headlineOf(sources.length, phases, talks)}</h1>
    </div>
  );
}

function restingOn(sources: readonly { readonly date: string | null }[]): string {
  if (sources.length === 0) return 'no source yet reports it';
  const undated = sources.every(({ date }) => date === null);
  return sources.length === 1
    ? `one ${undated ? 'undated ' : ''}source reports it`
    : `${sources.length} ${undated ? 'undated ' : ''}sources report it`;
}
