import type { Ledger } from '#domain/record/record.ts';
import { readFoldedLedger } from '#domain/record/readUnknown.ts';
import { plural } from '#domain/texts/plural.ts';
import { Hono } from 'hono';
import type { Desk } from './appendAct.ts';
import { onlyMethods, problem, unreadable } from './problem.ts';
import { readBody } from './readBody.ts';
import { readStored } from './readStored.ts';
import { VersionConflict } from './VersionConflict.ts';

const path = '/:id/ledger';

/**
 * A ledger as a file: taken away whole, brought back where the analyst's own entries are not held (after they were wiped, or on
 * another machine), and an analyst's own entries wiped. Bringing back keeps numbers, times and authors.
 */
export function ledgerFiles({ store, ledgers }: Desk): Hono {
  return new Hono()
    .get(path, async (context) => {
      const { id } = context.req.param();
      const held = await ledgers(id);
      if (held === null) return problem(context.req.raw, 'unknown-agreement', `There is no agreement "${id}".`);
      if (!held.reading.ok) return unreadable(context.req.raw, id, held.reading.problems);
      const { entries, misfits } = held.reading.value;
      const ledger: Ledger = {
        format: 'phasewatch-ledger',
        version: 1,
        agreement: id,
        entries: [...entries],
        ...(misfits.length > 0 && { aside: misfits.map(({ entry }) => entry) }),
      };
      return context.json(ledger, 200, { 'cache-control': 'no-cache' });
    })
    .put(path, async (context) => {
      const request = context.req.raw;
      const { id } = context.req.param();
      const read = await readBody(request, readFoldedLedger);
      if (!read.ok)
        return problem(request, 'unfit-entries', 'What was sent is no ledger that can be read. Nothing was recorded.', {
          problems: read.problems,
        });
      const { ledger } = read.value;
      if (ledger.agreement !== id) {
        return problem(
          request,
          'unfit-entries',
          `The ledger that was sent is that of "${ledger.agreement}", not of "${id}". Nothing was recorded.`,
        );
      }
      const stored = await store.read(id);
      const shipped = stored?.shipped ?? [];
      if (stored !== null && stored.own.length > 0) {
        return problem(
          request,
          'conflict',
          `The ledger of "${id}" holds ${plural(stored.own.length, 'own entry', 'own entries')}; a ledger is brought back where there are none. Nothing was recorded.`,
        );
      }
      const begins = shipped.every((entry, at) => JSON.stringify(entry) === JSON.stringify(ledger.entries[at]));
      const own = begins ? ledger.entries.slice(shipped.length) : ledger.entries.filter(({ act }) => act !== undefined);
      const fits = readStored({ id, version: 0, base: 0, shipped, own: [...own, ...(ledger.aside ?? [])] });
      if (!fits.ok)
        return problem(
          request,
          'unfit-entries',
          'What was sent does not fit on the ledger that came with Phasewatch. Nothing was recorded.',
          { problems: fits.problems },
        );
      try {
        await store.append(id, [...own, ...(ledger.aside ?? [])], stored?.version ?? 0);
      } catch (error) {
        if (!(error instanceof VersionConflict)) throw error;
        return problem(request, 'conflict', `${error.message} Nothing was recorded.`);
      }
      return new Response(null, { status: 204 });
    })
    .delete(path, async (context) => {
      const { id } = context.req.param();
      const head = await store.head(id);
      if (head === null) return problem(context.req.raw, 'unknown-agreement', `There is no agreement "${id}".`);
      await store.wipe(id, head.version);
      return new Response(null, { status: 204 });
    })
    .all(path, (context) => onlyMethods(context.req.raw, 'GET, HEAD, PUT, DELETE'));
}
