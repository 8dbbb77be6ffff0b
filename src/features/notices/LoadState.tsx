import { defaultView, showShipped } from '#state/view.ts';
import { Sentence } from '#ui/Sentence.tsx';
import { problemsOf } from './problemsOf.ts';
import './LoadState.css';

interface Props {
  readonly agreement: string;
  readonly error: Error | null;
  readonly onRetry: () => void;
}

/** The page before it has a record: bars at the rows' own geometry while it loads, or why there is none and what to do. */
export function LoadState({ agreement, error, onRetry }: Props) {
  if (error === null) return <Skeleton agreement={agreement} />;
  const problems = problemsOf(error);
  return (
    <div className="load-state">
      <h1>The agreement “{agreement}” could not be shown</h1>
      <Sentence
        bold={error.message}
        urgent
        actions={[
          { word: 'Try again', onDo: onRetry },
          ...(agreement === defaultView.agreement ? [] : [{ word: 'Show the agreement that ships with Phasewatch', onDo: showShipped }]),
        ]}
      />
      {problems.length > 0 && (
        <ol className="problems" aria-label="What is wrong with it">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ol>
      )}
    </div>
  );
}

function Skeleton({ agreement }: { agreement: string }) {
  return (
    <div className="skeleton" role="status" aria-label={`Loading the agreement “${agreement}”`}>
      <h1>Loading the agreement “{agreement}” …</h1>
      {Array.from({ length: 10 }, (_, at) => (
        <div key={at} className="skeleton-row" aria-hidden="true" />
      ))}
    </div>
  );
}
