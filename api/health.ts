import { Hono } from 'hono';
import { onlyMethods } from './problem.ts';

/** Whether the API is up. */
export function health(): Hono {
  return new Hono()
    .get('/', (context) => context.json({ status: 'ok' }, 200, { 'cache-control': 'no-store' }))
    .all('/', (context) => onlyMethods(context.req.raw, 'GET, HEAD'));
}
