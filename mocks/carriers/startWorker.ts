import { http } from 'msw/core/http';
import { setupWorker } from 'msw/browser';
import type { Api } from '#api/createApi.ts';

/** Lets MSW's service worker carry every `/api` request of this page to the API. */
export async function startWorker(api: Api): Promise<Api> {
  const url = new URL('mockServiceWorker.js', document.baseURI).href;
  await forgetIdleWorker(url);
  const worker = setupWorker(http.all('*/api/*', ({ request }) => api(request)));
  await worker.start({ serviceWorker: { url }, quiet: true, onUnhandledRequest: 'bypass' });
  return (request) => fetch(request);
}

/**
 * After a forced reload the worker is registered but does not control the page. MSW would reload the page once more,
 * and for ever where the developer tools bypass workers; registering anew takes control without.
 */
async function forgetIdleWorker(url: string): Promise<void> {
  if (navigator.serviceWorker.controller !== null) return;
  const registrations = await navigator.serviceWorker.getRegistrations();
  const idle = registrations.filter(({ active, installing, waiting }) => [active, installing, waiting].some((worker) => worker?.scriptURL === url));
  await Promise.all(idle.map((registration) => registration.unregister()));
}
