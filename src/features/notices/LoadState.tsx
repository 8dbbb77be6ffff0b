import { useQuery } from '@tanstack/react-query';
import { ApiError } from '#data/ApiError.ts';
import { agreementsQuery } from '#data/queries.ts';
import { plural } from '#domain/texts/plural.ts';
import { addressOf, defaultView, showAgreement, showAsOf, useView } from '#state/view.ts';
import { Door } from '#ui/Door.tsx';
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
  return <WhyNot agreement={agreement} error={error} onRetry={onRetry} />;
}

/** Why nothing is shown, and the ways to go on: of a moment that nothing was known at, back to now. */
function WhyNot({ agreement, error, onRetry }: Props & { readonly error: Error }) {
  const known = useView(({ view }) => view.known);
  const problems = problemsOf(error).filter((problem) => problem !== error.message);
  const missing = error instanceof ApiError && error.status === 404;
  return (
    <div className="load-state">
      <h1>
        The agreement “{agreement}” could not be shown{known !== null && <> as it was known at “{known}”</>}
      </h1>
      <Sentence
        bold={error.message}
        urgent
        actions={[
          ...(known === null ? [] : [{ word: 'Show what is known now', onDo: () => showAsOf({ known: null }), lands: 'main' }]),
          ...(known !== null && missing ? [] : [{ word: 'Try again', onDo: onRetry, lands: 'main' }]),
          ...(agreement === defaultView.agreement
            ? []
            : [{ word: 'Show the agreement that ships with Phasewatch', onDo: () => showAgreement(defaultView.agreement), lands: 'main' }]),
        ]}
      />
      {problems.length > 0 && (
        <ol className="problems" aria-label="What is wrong with it">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ol>
      )}
      {known === null && missing && <Known />}
    </div>
  );
}

/** The agreements that there are, each a door; nothing while they are not known. */
function Known() {
  const { data: agreements = [] } = useQuery(agreementsQuery());
  if (agreements.length === 0) return null;
  return (
    <>
      <h2>Agreements that can be shown</h2>
      <ul className="known" aria-label="Agreements that can be shown">
        {agreements.map(({ id, title, milestones, sources }) => (
          <li key={id}>
            <Door
              href={() => addressOf({ ...defaultView, unknown: useView.getState().view.unknown, agreement: id })}
              onOpen={() => showAgreement(id)}
              lands="main"
            >
              {title}
            </Door>{' '}
            <span className="quiet">
              {plural(milestones, 'milestone')}, {plural(sources, 'source')}
            </span>
          </li>
        ))}
      </ul>
    </>
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
