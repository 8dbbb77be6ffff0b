import { useDeferredValue } from 'react';
import { useView } from '#state/view.ts';
import { LoadState } from '#features/notices/LoadState.tsx';
import { Notices } from '#features/notices/Notices.tsx';
import { Masthead } from './Masthead.tsx';
import { Reveal } from './Reveal.tsx';
import { useAgreement } from './useAgreement.ts';
import { Workbench } from './Workbench.tsx';
import './Page.css';

/** The one page: what it knows of the agreement, or in words why it knows nothing yet. */
export function Page() {
  const view = useView((state) => state.view);
  const shown = useDeferredValue(view);
  const { query, model } = useAgreement(shown.agreement);
  return (
    <div className="page">
      <Masthead title={model?.index.record.agreement.title ?? shown.agreement} />
      <main>
        <Notices error={model === null ? null : query.error} onRetry={query.refetch} edition={model?.index.record.edition.id ?? null} />
        {model === null ? (
          <>
            <LoadState agreement={shown.agreement} error={query.error} onRetry={query.refetch} />
            <Reveal />
          </>
        ) : (
          <Workbench model={model} view={shown} settled={shown === view} />
        )}
      </main>
    </div>
  );
}
