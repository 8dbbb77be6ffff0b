import type { Carrier } from './Carrier.ts';

/** Every way to carry requests, the best first: the first that answers is taken. */
export const carriers: readonly Carrier[] = [
  {
    // MSW is loaded on its own: where storage is refused it throws while it is being loaded
    load: async () => (await import('./startWorker.ts')).startWorker,
    notice: null,
  },
  {
    load: async () => (await import('./startInterceptor.ts')).startInterceptor,
    notice: {
      id: 'no-worker',
      text: 'This page runs without its service worker, which the browser refused or the reload passed by: the page answers its own requests. Everything works as usual.',
    },
  },
  {
    load: async () => async (api) => api,
    notice: {
      id: 'direct',
      text: 'This browser lets nothing stand between the page and the network: the page reads its records directly. Everything shown works as usual.',
    },
  },
];
