import type { Ledger } from '#domain/record/record.ts';
import { readFoldedLedger } from '#domain/record/readUnknown.ts';
import { plural } from '#domain/texts/plural.ts';
import { Hono } from 'hono';
import type { Desk } from './appendAct.ts';
import { ownEntriesOf } from './ownEntriesOf.ts';
import { onlyMethods, problem, unreadable } from './problem.ts';
import { readBody } from './readBody.ts';
import { readStored } from './readStored.ts';
import { VersionConflict } from './VersionConflict.ts';

const path = '/:id/ledger';

/**
 * A ledger as a file: taken away whole, brought back where the analyst's own entries are not held (after they were wiped, or on
 * another machine), and an analyst's own entries wiped. Bringing back keeps numbers, times and authors.
 */
export function ledgerFiles(desk: Desk): Hono {
  return new Hono()
    .get(path, ({ req }) => takeAway(desk, req.raw, req.param('id')))
    .put(path, ({ req }) => bringBack(desk, req.raw, req.param('id')))
    .delete(path, ({ req }) => wipe(desk, req.raw, req.param('id'), req.query('after')))
    .all(path, ({ req }) => onlyMethods(req.raw, 'GET, HEAD, PUT, DELETE'));
}

async function takeAway({ ledgers }: Desk, request: Request, id: string): Promise<Response> {
  const held = await ledgers(id);
  if (held === null) return noAgreement(request, id);
  if (!held.reading.ok) return unreadable(request, id, held.reading.problems);
  const { entries, shipped, misfits } = held.reading.value;
  const ledger: Ledger = {
    format: 'phasewatch-ledger',
    version: 1,
    agreement: id,
    shipped,
    entries: [...entries],
    ...(misfits.length > 0 && { aside: misfits.map(({ entry }) => entry) }),
  };
  return Response.json(ledger, { headers: { 'cache-control': 'no-cache' } });
}

async function bringBack({ store }: Desk, request: Request, id: string): Promise<Response> {
  const refuse = (sentence: string, problems?: readonly string[]) =>
    problem(request, 'unfit-entries', `${sentence} Nothing was recorded.`, problems && { problems });
  const read = await readBody(request, readFoldedLedger);
  if (!read.ok) return refuse('What was sent is no ledger that can be read.', read.problems);
  const { ledger } = read.value;
  if (ledger.agreement !== id) return refuse(`The ledger that was sent is that of "${ledger.agreement}", not of "${id}".`);
  const stored = await store.read(id);
  if (stored !== null && stored.own.length > 0) {
    const many = plural(stored.own.length, 'own entry', 'own entries');
    const sentence = `The ledger of "${id}" holds ${many}; a ledger is brought back where there are none.`;
    return problem(request, 'conflict', `${sentence} Nothing was recorded.`);
  }
  const shipped = stored?.shipped ?? [];
  const own = ownEntriesOf(ledger, shipped);
  if (!own.ok) return refuse('What was sent is no ledger that can be read.', own.problems);
  const all = [...own.value, ...(ledger.aside ?? [])];
  const fits = readStored({ id, version: 0, base: 0, shipped, own: all });
  if (!fits.ok) return refuse('What was sent does not fit on the ledger that came with Phasewatch.', fits.problems);
  try {
    await store.append(id, all, stored?.version ?? 0);
  } catch (error) {
    if (!(error instanceof VersionConflict)) throw error;
    return problem(request, 'conflict', `${error.message} Nothing was recorded.`);
  }
  return done();
}

/** Wipes what is an analyst's own; where they say up to which entry they know it, only if that is the last. */
async function wipe(desk: Desk, request: Request, id: string, after?: string): Promise<Response> {
  const held = await desk.ledgers(id);
  if (held === null) return noAgreement(request, id);
  // one that cannot be read is wiped unread: there is no other way out of it
  if (held.reading.ok && after !== undefined) {
    const { entries } = held.reading.value;
    if (after !== String(entries.length)) {
      const sentence = `The ledger of "${id}" has ${plural(entries.length, 'entry', 'entries')} by now, not ${JSON.stringify(after)}: it is another one than you know.`;
      return problem(request, 'conflict', `${sentence} Nothing was wiped.`, { since: entries.slice(Number(after) || 0) });
    }
  }
  try {
    await desk.store.wipe(id, held.head.version);
  } catch (error) {
    if (!(error instanceof VersionConflict)) throw error;
    // another writer was quicker: look again at what there is to wipe
    return wipe(desk, request, id, after);
  }
  return done();
}

const noAgreement = (request: Request, id: string) => problem(request, 'unknown-agreement', `There is no agreement "${id}".`);
const done = () => new Response(null, { status: 204 });
