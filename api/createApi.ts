import { Hono } from 'hono';
import { agreements } from './agreements.ts';
import { createLedgers } from './createLedgers.ts';
import { entries } from './entries.ts';
import { erasures } from './erasures.ts';
import { health } from './health.ts';
import { ledgerFiles } from './ledgerFiles.ts';
import type { LedgerStore } from './LedgerStore.ts';
import { problem } from './problem.ts';

export type Api = (request: Request) => Promise<Response>;

interface Surroundings {
  /** The time now, in milliseconds since 1970. */
  readonly clock?: () => number;
}

/**
 * The whole backend as one function over a store. It never rejects: every fault becomes a problem+json response.
 * Whatever stands before the last `/api/` of a path is the page's own place and is not looked at.
 */
export function createApi(store: LedgerStore, { clock = Date.now }: Surroundings = {}): Api {
  const app = new Hono({ getPath: ({ url }) => pathInApi(new URL(url).pathname) });
  const desk = { store, ledgers: createLedgers(store), clock };
  app.route('/health', health());
  app.route('/agreements', agreements(desk));
  app.route('/agreements', entries(desk));
  app.route('/agreements', ledgerFiles(desk));
  app.route('/agreements', erasures(desk));
  app.notFound(({ req }) => problem(req.raw, 'unknown-address', `There is nothing at ${new URL(req.url).pathname}.`));
  app.onError((error, { req }) => faultOf(error, req.raw));
  return async (request) => app.fetch(request);
}

/** What went wrong inside is for the console of whoever runs the server, not for a response; that storage is full is for whoever writes. */
function faultOf(error: unknown, request: Request): Response {
  const where = `${request.method} ${new URL(request.url).pathname}`;
  return error instanceof Error && error.name === 'QuotaExceededError'
    ? problem(
        request,
        'not-kept',
        `The storage of this browser is full: nothing was recorded at ${where}. What was recorded before is all there.`,
      )
    : problem(request, 'fault', `The server met a fault while answering ${where}.`);
}

function pathInApi(path: string): string {
  const at = path.lastIndexOf('/api/');
  return at < 0 ? path : path.slice(at + '/api'.length);
}
