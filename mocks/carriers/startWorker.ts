import { http } from 'msw/core/http';
import { setupWorker } from 'msw/browser';
import type { Api } from '#api/createApi.ts';
import { apiAddress } from '#mocks/apiAddress.ts';
import { withinTime } from '#mocks/withinTime.ts';

/** How long a started worker may take to control this page, in milliseconds. */
const controlLimit = 500;

/** Lets MSW's service worker carry every `/api` request of this page to the API. */
export async function startWorker(api: Api): Promise<Api> {
  const url = new URL('mockServiceWorker.js', document.baseURI).href;
  await forgetIdleWorker(url);
  const worker = setupWorker(
    http.all(
      ({ request }) => request.url.startsWith(apiAddress()),
      ({ request }) => api(request),
    ),
  );
  await worker.start({ serviceWorker: { url }, quiet: true, onUnhandledRequest: 'bypass' });
  await withinTime(controlLimit, 'The service worker', controlOfPage());
  return (request) => fetch(request);
}

/**
 * After a forced reload the worker is registered but does not control the page. MSW would reload the page once more,
 * and for ever where the developer tools bypass workers; registering anew takes control without.
 */
async function forgetIdleWorker(url: string): Promise<void> {
  if (navigator.serviceWorker.controller !== null) return;
  const registrations = await navigator.serviceWorker.getRegistrations();
  const idle = registrations.filter(({ active, installing, waiting }) =>
    [active, installing, waiting].some((worker) => worker?.scriptURL === url),
  );
  await Promise.all(idle.map((registration) => registration.unregister()));
}

/** A page that was reloaded past a worker which other tabs use is never controlled: its requests would go to the network. */
function controlOfPage(): Promise<void> {
  const { serviceWorker } = navigator;
  return new Promise((resolve) => {
    if (serviceWorker.controller !== null) resolve();
    serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
  });
}
