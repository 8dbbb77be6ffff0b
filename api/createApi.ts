import { Hono } from 'hono';
import { agreements } from './agreements.ts';
import { createRecordReader } from './createRecordReader.ts';
import { health } from './health.ts';
import type { LedgerStore } from './LedgerStore.ts';
import { problem } from './problem.ts';

export type Api = (request: Request) => Promise<Response>;

/**
 * The whole backend as one function over a store. It never rejects: every fault becomes a problem+json response.
 * Whatever stands before the last `/api/` of a path is the page's own place and is not looked at.
 */
export function createApi(store: LedgerStore): Api {
  const app = new Hono({ getPath: ({ url }) => pathInApi(new URL(url).pathname) });
  app.route('/health', health());
  app.route('/agreements', agreements(store, createRecordReader(store)));
  app.notFound(({ req }) => problem(req.raw, 'unknown-address', `There is nothing at ${new URL(req.url).pathname}.`));
  // what went wrong inside is for the console of whoever runs the server, not for a response
  app.onError((_error, { req }) =>
    problem(req.raw, 'fault', `The server met a fault while answering ${req.method} ${new URL(req.url).pathname}.`),
  );
  return async (request) => app.fetch(request);
}

function pathInApi(path: string): string {
  const at = path.lastIndexOf('/api/');
  return at < 0 ? path : path.slice(at + '/api'.length);
}
