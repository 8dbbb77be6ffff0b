import { nothingStands, recordOf, standAfter } from '#domain/ledger/Standing.ts';
import { entriesKnown } from '#domain/ledger/entriesKnown.ts';
import { brokenRules } from '#domain/record/brokenRules.ts';
import { editionTag } from '#domain/record/editionTag.ts';
import type { Reading } from '#domain/record/Reading.ts';
import type { AgreementRecord } from '#domain/record/record.ts';
import { Hono } from 'hono';
import type { Desk } from './appendAct.ts';
import { matchesTag } from './matchesTag.ts';
import { onlyMethods, problem, unreadable } from './problem.ts';
import type { LedgerReading } from './readStored.ts';
import { summaryOf } from './summaryOf.ts';

/** The list of agreements, and each agreement's record: as it stands, or as it was known at a moment (`?known=`). */
export function agreements({ store, ledgers, clock }: Desk): Hono {
  return new Hono()
    .get('/', async (context) => {
      const day = new Date(clock()).toISOString().slice(0, 10);
      const held = await Promise.all((await store.list()).map(ledgers));
      // an agreement whose ledger cannot be read is left out here: its own address says what is wrong with it
      const summaries = held.flatMap((each) => (each?.reading.ok === true ? [summaryOf(each.reading.value, day)] : []));
      return context.json(summaries, 200, { 'cache-control': 'no-cache' });
    })
    .get('/:id', async (context) => {
      const request = context.req.raw;
      const { id } = context.req.param();
      const held = await ledgers(id);
      if (held === null) return problem(request, 'unknown-agreement', `There is no agreement "${id}".`);
      if (!held.reading.ok) return unreadable(request, id, held.reading.problems);
      const known = context.req.query('known');
      const record = known === undefined ? held.reading.value.record : recordKnown(held.reading.value, known);
      if ('ok' in record && !record.ok) return problem(request, 'unknown-moment', record.problems[0] ?? '', { problems: record.problems });
      return send(request, 'ok' in record ? record.value : record);
    })
    .all('/', (context) => onlyMethods(context.req.raw, 'GET, HEAD'))
    .all('/:id', (context) => onlyMethods(context.req.raw, 'GET, HEAD'));
}

function recordKnown({ entries, shipped, standing }: LedgerReading, known: string): Reading<AgreementRecord> {
  const found = entriesKnown(entries, known, shipped);
  if (!found.ok) return found;
  const record = recordOf(standAfter(nothingStands(standing.agreement), found.value));
  if (!record.ok) return record;
  const problems = brokenRules(record.value);
  return problems.length === 0 ? record : { ok: false, problems: [`What was known at "${known}" is half of a record.`, ...problems] };
}

const bodies = new WeakMap<AgreementRecord, string>();

function send(request: Request, record: AgreementRecord): Response {
  const tag = editionTag(record);
  const headers = { etag: tag, 'cache-control': 'no-cache' };
  if (matchesTag(request.headers.get('if-none-match') ?? undefined, tag)) return new Response(null, { status: 304, headers });
  const body = bodies.get(record) ?? JSON.stringify(record);
  bodies.set(record, body);
  return new Response(body, { headers: { ...headers, 'content-type': 'application/json' } });
}
