import type { Entries } from '#domain/record/record.ts';
import { readAct } from '#domain/record/readUnknown.ts';
import { Hono } from 'hono';
import { type Appended, appendAct, type Desk } from './appendAct.ts';
import { onlyMethods, problem, unreadable } from './problem.ts';
import { readBody } from './readBody.ts';

const path = '/:id/entries';

/** The entries of a ledger after one, and the way to record further ones. */
export function entries(desk: Desk): Hono {
  return new Hono()
    .get(path, async (context) => {
      const { id } = context.req.param();
      const after = context.req.query('after') ?? '0';
      const held = await desk.ledgers(id);
      if (held === null) return problem(context.req.raw, 'unknown-agreement', `There is no agreement "${id}".`);
      if (!held.reading.ok) return unreadable(context.req.raw, id, held.reading.problems);
      const { entries: all, record, shipped, misfits } = held.reading.value;
      if (!/^\d{1,9}$/.test(after) || Number(after) > all.length) {
        return problem(context.req.raw, 'unknown-moment', `"${after}" is no number of an entry; the ledger of "${id}" has ${all.length}.`);
      }
      const answer: Entries = {
        edition: record.edition,
        shipped,
        entries: all.slice(Number(after)),
        misfits: misfits.map(({ entry, problems }) => ({ entry, problems: [...problems] })),
      };
      return context.json(answer, 200, { 'cache-control': 'no-cache' });
    })
    .post(path, async (context) => {
      const request = context.req.raw;
      const { id } = context.req.param();
      const act = await readBody(request, readAct);
      if (!act.ok) return problem(request, 'unfit-entries', 'What was sent cannot be recorded.', { problems: act.problems });
      return answer(request, id, await appendAct(desk, id, act.value));
    })
    .all(path, (context) => onlyMethods(context.req.raw, 'GET, HEAD, POST'));
}

type Answers = { readonly [K in Appended['kind']]: (request: Request, id: string, appended: Extract<Appended, { kind: K }>) => Response };

const answers: Answers = {
  recorded: (_request, _id, { anew, entries: own, edition, shipped }) => {
    const body: Entries = { edition, shipped, entries: [...own], misfits: [] };
    return Response.json(body, { status: anew ? 201 : 200, headers: { 'cache-control': 'no-store' } });
  },
  conflict: (request, id, { last, since }) =>
    problem(
      request,
      'conflict',
      `The ledger of "${id}" has ${last} entries by now: somebody recorded something since you read it. Nothing was recorded.`,
      {
        since,
      },
    ),
  unfit: (request, _id, { problems }) =>
    problem(request, 'unfit-entries', 'What was sent does not fit the record. Nothing was recorded.', { problems }),
  unreadable: (request, id, { problems }) => unreadable(request, id, problems),
  'act-taken': (request, id) =>
    problem(request, 'conflict', `The ledger of "${id}" has another act of that name already. Nothing was recorded.`),
  'unknown-agreement': (request, id) => problem(request, 'unknown-agreement', `There is no agreement "${id}".`),
};

function answer<K extends Appended['kind']>(request: Request, id: string, appended: Extract<Appended, { kind: K }>): Response {
  return answers[appended.kind](request, id, appended);
}
