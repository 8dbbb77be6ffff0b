import { readRecord } from '#domain/record/readUnknown.ts';
import type { Act, AnyThing, NewEntry } from '#domain/record/record.ts';
import { createApi } from '#api/createApi.ts';
import { createMemoryStore } from '#api/createMemoryStore.ts';
import type { LedgerStore } from '#api/LedgerStore.ts';
import { shipLedger } from '#api/shipLedger.ts';
import { smallLedger } from '#tests/smallLedger.ts';
import { valueOf } from '#tests/valueOf.ts';

export const noon = Date.parse('2026-02-01T12:00:00Z');
export const path = '/api/agreements/agreement-a';

export const note = (id: string, text = 'Own.'): AnyThing => ({
  type: 'note',
  id,
  kind: 'silence',
  text,
  about: ['milestone-a'],
  evidence: [],
});
export const put = (thing: AnyThing): NewEntry => ({ op: 'put', thing, why: 'Read in a report' });
export const retract = (id: string): NewEntry => ({ op: 'retract', id, why: 'Not so' });
export const act = (name: string, after: number, ...entries: readonly NewEntry[]): Act => ({
  act: name.padEnd(8, '-'),
  after,
  by: 'Analyst A',
  entries: [...entries],
});

/** An API over a store with the small ledger of 17 entries, and short ways to ask it. */
export async function openApiOver(store: LedgerStore = createMemoryStore(), clock = () => noon) {
  await shipLedger(store, 'agreement-a', smallLedger().entries);
  const api = createApi(store, { clock });
  const send = (method: string, to: string, body?: unknown) =>
    api(
      new Request(`http://host${to}`, {
        method,
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    );
  const json = async (method: string, to: string, body?: unknown) => {
    const response = await send(method, to, body);
    return { status: response.status, body: (await response.json()) as never };
  };
  const record = async (search = '') => valueOf(readRecord(await (await send('GET', path + search)).json()));
  return { store, send, json, record, entries: (one: unknown) => json('POST', `${path}/entries`, one) };
}
