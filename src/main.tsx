import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from '#app/App.tsx';
import { ApiError } from '#data/ApiError.ts';
import { createQueryClient } from '#data/queryClient.ts';
import { seedFromPage } from '#data/seed.ts';
import { connectBackend } from '#data/transport.ts';
import { addNotice } from '#state/notices.ts';

const queryClient = createQueryClient();

/** Shows the page: over what the build has drawn where there is that, else from nothing. */
function showPage(root: HTMLElement): void {
  const app = (
    <StrictMode>
      <App queryClient={queryClient} />
    </StrictMode>
  );
  if (root.firstElementChild === null) createRoot(root).render(app);
  else hydrateRoot(root, app);
}

/** Starts the backend in this page. It may fail in every way: the page keeps what it shows and says so. */
async function connect(): Promise<void> {
  try {
    const { startBackend } = await import('#mocks/startBackend.ts');
    const { send, notices } = await startBackend({ scenario: new URLSearchParams(location.search).get('scenario') });
    connectBackend(send);
    notices.forEach(addNotice);
  } catch (error) {
    const sentence = `The part of this page that keeps the records could not be started (${String(error)}).`;
    connectBackend(() => Promise.reject(new ApiError(sentence)));
    addNotice({ id: 'no-backend', text: `${sentence} Nothing can be refreshed or recorded; loading the page again may help.` });
  }
  // what ran into its time limit meanwhile has something to ask now
  await queryClient.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' });
}

seedFromPage(queryClient, document);
const root = document.getElementById('root');
if (root !== null) showPage(root);

// the first paint and the first touch come first; Safari has no idle callback
if ('requestIdleCallback' in window) requestIdleCallback(() => void connect(), { timeout: 1500 });
else setTimeout(() => void connect(), 200);
