import { holdings } from '#domain/kinds/phases.ts';
import type { Progress } from '#domain/milestones/progress.ts';
import type { Phase } from '#domain/record/record.ts';
import { openThing } from '#state/view.ts';
import './PhaseHeading.css';

interface Props {
  readonly phase: Phase;
  readonly progress: Progress;
  readonly small?: boolean;
}

/**
 * A phase's title, n of N as reported, the distribution in words, and the score as the door to its working. The score keeps
 * its corner; words that do not fit before it have a line of their own.
 */
export function PhaseHeading({ phase, progress, small = false }: Props) {
  const { one, many, asReported } = holdings[phase.holds];
  const Title = small ? 'p' : 'h2';
  const score = progress.score === null ? 'none' : Math.round(progress.score.percent);
  const over = overScored(progress);
  return (
    <div className="phase-heading" data-small={small || undefined}>
      <div className="phase-lead">
        <div className="phase-names">
          <Title className="phase-title">{phase.title}</Title>
          {!small && (
            <p className="quiet">
              {progress.completed} of {progress.of} {progress.of === 1 ? one : many} full{asReported && ', as reported'}
            </p>
          )}
        </div>
        <p className="phase-words">{progress.words}</p>
      </div>
      <button
        type="button"
        className="phase-score"
        onClick={() => openThing(phase.id)}
        aria-label={`${phase.title}: score ${score}${over}; the working`}
      >
        score <b>{score}</b>
        {over}
      </button>
    </div>
  );
}

/** Of how many a score speaks, where that is not all of them. */
function overScored({ score, of }: Progress): string {
  return score !== null && score.scored < of ? `, over ${score.scored} scored` : '';
}
