import { eraseIdentity } from '#domain/erasure/eraseIdentity.ts';
import { timeAfter } from '#domain/ledger/Standing.ts';
import type { ErasureAnswer } from '#domain/record/record.ts';
import { readErasure } from '#domain/record/readUnknown.ts';
import { Hono } from 'hono';
import type { Desk } from './appendAct.ts';
import { onlyMethods, problem, unreadable } from './problem.ts';
import { readBody } from './readBody.ts';
import { type LedgerReading, readStored } from './readStored.ts';
import { VersionConflict } from './VersionConflict.ts';

const path = '/:id/erasures';

/** Erases the identity of an analyst's own source or actor for its protection: from what is held, and so from every export since. */
export function erasures({ store, clock }: Desk): Hono {
  return new Hono()
    .post(path, async (context) => {
      const request = context.req.raw;
      const { id } = context.req.param();
      const wish = await readBody(request, readErasure);
      if (!wish.ok) return problem(request, 'unfit-entries', 'What was sent cannot be done.', { problems: wish.problems });
      const stored = await store.read(id);
      if (stored === null) return problem(request, 'unknown-agreement', `There is no agreement "${id}".`);
      const before = readStored(stored);
      if (!before.ok) return unreadable(request, id, before.problems);
      const { entries, shipped, standing } = before.value;
      const held = { agreement: id, shipped: entries.slice(0, shipped), own: stored.own };
      const at = { seq: standing.entries + 1, recorded: timeAfter(standing, clock()) };
      const erased = eraseIdentity(held, wish.value, at);
      if (!erased.ok) return problem(request, 'unfit-entries', `${erased.problems.join(' ')} Nothing was erased.`);
      const after = readStored({ ...stored, own: erased.value.own });
      if (!after.ok) return refused(request, wish.value.id, after.problems);
      const faults = faultsSince(before.value, after.value);
      if (faults.length > 0) return refused(request, wish.value.id, faults);
      try {
        await store.rewrite(id, erased.value.own, stored.version);
      } catch (error) {
        if (!(error instanceof VersionConflict)) throw error;
        return problem(request, 'conflict', `${error.message} Nothing was erased.`);
      }
      const { standIn, renamed, left, shipped: untouched } = erased.value;
      const answer: ErasureAnswer = { standIn, renamed: Object.fromEntries(renamed), left: [...left], shipped: [...untouched] };
      return context.json(answer, 200, { 'cache-control': 'no-store' });
    })
    .all(path, (context) => onlyMethods(context.req.raw, 'POST'));
}

/** What is wrong with entries that would be set aside and are not yet. */
function faultsSince(before: LedgerReading, after: LedgerReading): readonly string[] {
  if (after.misfits.length <= before.misfits.length) return [];
  const told = new Set(before.misfits.flatMap(({ problems }) => problems));
  return after.misfits.flatMap(({ problems }) => problems).filter((sentence) => !told.has(sentence));
}

function refused(request: Request, id: string, problems: readonly string[]): Response {
  const detail = `The identity of "${id}" cannot be erased in these words: own entries would not fit the record any more. Nothing was erased.`;
  return problem(request, 'unfit-entries', detail, { problems });
}
