import { Hono } from 'hono';
import { onlyReadable } from './problem.ts';

/** Whether the API is up. */
export function health(): Hono {
  return new Hono()
    .get('/', (context) => context.json({ status: 'ok' }, 200, { 'cache-control': 'no-store' }))
    .all('/', (context) => onlyReadable(context.req.raw));
}
