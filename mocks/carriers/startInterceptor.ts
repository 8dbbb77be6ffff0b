import { FetchInterceptor } from '@mswjs/interceptors/fetch';
import type { Api } from '#api/createApi.ts';
import { apiAddress } from '#mocks/apiAddress.ts';

/**
 * Lets MSW's interceptor carry this page's `/api` fetches to the API, without a worker. MSW does the same by itself
 * only where a browser has no service workers at all, not where it refuses to register one.
 */
export async function startInterceptor(api: Api): Promise<Api> {
  const interceptor = new FetchInterceptor();
  interceptor.apply();
  interceptor.on('request', async ({ request, controller }) => {
    if (request.url.startsWith(apiAddress())) controller.respondWith(await api(request));
  });
  return (request) => fetch(request);
}
