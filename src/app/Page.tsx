import { Suspense } from 'react';
import { useView } from '#state/view.ts';
import { Masthead } from './Masthead.tsx';
import { Patience, Reveal } from './lateReveal.ts';
import { useAfterPaint } from './useAfterPaint.ts';
import { useAgreement } from './useAgreement.ts';
import { Workbench } from './Workbench.tsx';
import './Page.css';
import { late, nothing } from './late.tsx';

// none of these is on the first screen of a page that is well
const Notices = late(() => import('#features/notices/Notices.tsx').then((module) => module.Notices), nothing);
const LoadState = late(() => import('#features/notices/LoadState.tsx').then((module) => module.LoadState));

/** The one page: what it knows of the agreement, or in words why it knows nothing yet. */
export function Page() {
  const view = useView((state) => state.view);
  const shown = useAfterPaint(view);
  const { query, model } = useAgreement(shown);
  return (
    <div className="page">
      <Masthead agreement={shown.agreement} index={model?.index ?? null} />
      <main id="main" tabIndex={-1}>
        <Suspense fallback={null}>
          <Patience shown={shown} asked={query.dataUpdatedAt > 0 || query.error !== null} />
          <Notices error={model === null ? null : query.error} onRetry={query.refetch} index={model?.index ?? null} />
        </Suspense>
        {model === null ? (
          <Suspense fallback={null}>
            <LoadState agreement={shown.agreement} error={query.error} onRetry={query.refetch} />
            {query.error !== null && <Reveal shown={shown} />}
          </Suspense>
        ) : (
          <Workbench model={model} view={shown} />
        )}
      </main>
    </div>
  );
}
