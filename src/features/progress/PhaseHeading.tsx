import { holdings } from '#domain/phases.ts';
import type { Progress } from '#domain/progress.ts';
import type { Phase } from '#domain/record.ts';
import { openThing } from '#state/view.ts';
import './PhaseHeading.css';

interface Props {
  readonly phase: Phase;
  readonly progress: Progress;
  readonly small?: boolean;
}

/** A phase's title, n of N as reported, the distribution in words, and the score as the door to its working. */
export function PhaseHeading({ phase, progress, small = false }: Props) {
  const { one, many } = holdings[phase.holds];
  const Title = small ? 'p' : 'h2';
  return (
    <div className="phase-heading" data-small={small || undefined}>
      <Title className="phase-title">{phase.title}</Title>
      {!small && (
        <p className="quiet">
          {progress.completed} of {progress.of} {progress.of === 1 ? one : many} full, as reported
        </p>
      )}
      <p className="phase-words">{progress.words}</p>
      <button type="button" className="phase-score" onClick={() => openThing(phase.id)} aria-label={scoreName(phase, progress)}>
        score <b>{progress.score === null ? 'none' : Math.round(progress.score.percent)}</b>
        {progress.score !== null && progress.score.scored < progress.of && `, over ${progress.score.scored} scored`}
      </button>
    </div>
  );
}

function scoreName(phase: Phase, { score }: Progress): string {
  return score === null
    ? `${phase.title}: no score; the working`
    : `${phase.title}: score ${Math.round(score.percent)} of 100; the working`;
}
