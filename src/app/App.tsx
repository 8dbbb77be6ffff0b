import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Suspense, useLayoutEffect } from 'react';
import { followAddress } from '#state/view.ts';
import { restorePreferences } from '#state/preferences.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Page } from './Page.tsx';
import '#styles/tokens.css';
import '#styles/base.css';
import '#styles/print.css';
// the script of these comes late, but they are prerendered: their looks belong to the first paint
import '#ui/ShowInferred.css';
import '#features/headline/Headline.css';
import '#features/controls/FilterMenu.css';
import '#features/controls/Filters.css';
import '#features/basis/Basis.css';
import '#features/people/People.css';
import '#features/ties/TieLayer.css';
import { late, nothing } from './late.tsx';

const Shortcuts = late(() => import('./Shortcuts.tsx').then((module) => module.Shortcuts), nothing);

/** The whole app below its providers: the same tree is prerendered at build time and hydrated in the browser. */
export function App({ queryClient }: { queryClient: QueryClient }) {
  useLayoutEffect(restorePreferences, []);
  useLayoutEffect(followAddress, []);
  return (
    <ErrorBoundary>
      <QueryClientProvider client={queryClient}>
        <Page />
        <Suspense fallback={null}>
          <Shortcuts />
        </Suspense>
      </QueryClientProvider>
    </ErrorBoundary>
  );
}
