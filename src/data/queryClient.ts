import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './ApiError.ts';

const tries = 3;

/**
 * The page's query cache. A fault that may pass is tried twice more, after 0.3 and 0.9 s, so that a server that is down
 * is in words after about a second; a refusal, a wrong shape and a time-out are not asked again by themselves.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // the backend is in the page: being offline is no reason to wait
        networkMode: 'always',
        // … and being back one to ask again, which this mode would leave out
        refetchOnReconnect: 'always',
        // another tab may have recorded something; asking again costs a 304
        staleTime: 60_000,
        retry: (failures, error) => failures < tries - 1 && error instanceof ApiError && error.passing,
        retryDelay: (failures) => 300 * 3 ** failures,
      },
    },
  });
}
