import { faultsInWords } from '#domain/texts/faultsInWords.ts';
import { Hono } from 'hono';
import type { RecordReader, ReadyRecord } from './createRecordReader.ts';
import type { LedgerStore } from './LedgerStore.ts';
import { matchesTag } from './matchesTag.ts';
import { onlyReadable, problem } from './problem.ts';

/** The list of agreements, and each agreement's record. */
export function agreements(store: LedgerStore, readRecord: RecordReader): Hono {
  return new Hono()
    .get('/', async (context) => {
      const read = await Promise.all((await store.list()).map(readRecord));
      // an agreement whose ledger cannot be read is left out here: its own address says what is wrong with it
      const summaries = read.flatMap((reading) => (reading?.ok === true ? [reading.value.summary] : []));
      return context.json(summaries, 200, { 'cache-control': 'no-cache' });
    })
    .get('/:id', async (context) => {
      const { id } = context.req.param();
      return answer(context.req.raw, id, await readRecord(id));
    })
    .all('/', (context) => onlyReadable(context.req.raw))
    .all('/:id', (context) => onlyReadable(context.req.raw));
}

function answer(request: Request, id: string, reading: Awaited<ReturnType<RecordReader>>): Response {
  if (reading === null) return problem(request, 'unknown-agreement', `There is no agreement "${id}".`);
  if (reading.ok) return send(request, reading.value);
  const { problems } = reading;
  const detail = `The stored ledger of "${id}" cannot be read: ${faultsInWords(problems.length)}.`;
  return problem(request, 'unreadable-ledger', detail, { problems });
}

function send(request: Request, { tag, body }: ReadyRecord): Response {
  const headers = { etag: tag, 'cache-control': 'no-cache' };
  if (matchesTag(request.headers.get('if-none-match') ?? undefined, tag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, 'content-type': 'application/json' } });
}
