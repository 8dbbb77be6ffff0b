import type { QueryClient } from '@tanstack/react-query';
import { queryOptions } from '@tanstack/react-query';
import { recordOf, standAfter, standingIn, touchedBy } from '#domain/ledger/Standing.ts';
import { readEntries } from '#domain/record/readUnknown.ts';
import type { Act, AgreementRecord, Entries, Entry, Ledger, NewEntry } from '#domain/record/record.ts';
import { ApiError } from './ApiError.ts';
import { ask, tell } from './client.ts';
import { putLedger } from './ledgerFiles.ts';
import { agreementPath, agreementQuery, agreementsQuery } from './queries.ts';
import { fileTimeLimit, timeLimit } from './timeLimit.ts';

/** The entries of an agreement's ledger, and those set aside. Asked for by what shows history, not by the first screen. */
export const entriesQuery = (id: string) =>
  queryOptions({
    queryKey: ['entries', id],
    queryFn: ({ signal }) => ask({ path: `${agreementPath(id)}/entries`, signal, loadReader: async () => readEntries }),
    structuralSharing: false,
  });

/** What is to be recorded together, and who records it. */
export interface Recording {
  readonly by: string;
  readonly entries: readonly NewEntry[];
  /** The act that it takes back. */
  readonly undoes?: string;
  /** Its name, where it may be sent again: it is recorded once, however often it is sent under one name. */
  readonly act?: string;
  /** The number of the last entry that its writer had seen, where that is not the last one that the page holds. */
  readonly upon?: number;
}

/** How often an act is sent again because somebody else recorded something unconnected meanwhile. */
const mostTries = 100;

/** From so many entries on an act may take as long as a file: a table that was imported. */
const manyEntries = 500;

/**
 * Records an act at the end of an agreement's ledger, and the page has it at once. Where somebody else recorded meanwhile,
 * it is written after theirs if neither touches what the other does.
 * @throws ApiError in the server's words; in a conflict with what was recorded `since`
 */
export async function recordAct(
  client: QueryClient,
  id: string,
  { by, entries, undoes, upon, act = crypto.randomUUID() }: Recording,
): Promise<Entries> {
  const sent = (after: number): Act => ({ act, after, by, entries: [...entries], ...(undoes !== undefined && { undoes }) });
  const most = entries.length < manyEntries ? timeLimit : fileTimeLimit;
  let { after, left } = { after: upon ?? (await lastEntry(client, id)), left: mostTries };
  for (;;) {
    try {
      const answer = await tell('POST', `${agreementPath(id)}/entries`, sent(after), readEntries, most);
      await takeIn(client, id, answer);
      tellOtherTabs(id);
      return answer;
    } catch (error) {
      const since = error instanceof ApiError && error.status === 409 ? entriesIn(error.since) : [];
      left -= 1;
      if (since.length === 0 || left === 0 || isTouched(entries, since)) throw error;
      after += since.length;
      await catchUp(client, id);
    }
  }
}

/** Takes over what was recorded elsewhere since the record on the page. */
export async function catchUp(client: QueryClient, id: string): Promise<void> {
  const record = client.getQueryData(agreementQuery(id).queryKey);
  if (record === undefined) return;
  const path = `${agreementPath(id)}/entries?after=${record.edition.entries}`;
  const answer = await ask({ path, signal: new AbortController().signal, loadReader: async () => readEntries }).catch(() => null);
  if (answer === null) await forget(client, id);
  else await takeIn(client, id, answer);
}

/**
 * Puts ledgers of agreements that are not there yet. All or none: where one is refused or gives no answer, those that were sent are
 * taken away again.
 * @throws ApiError in the server's words, naming the ledger that was refused and whatever could not be taken away
 */
export async function putLedgers(client: QueryClient, ledgers: readonly Ledger[]): Promise<void> {
  const there = new Set((await client.fetchQuery({ ...agreementsQuery(), staleTime: 0 })).map(({ id }) => id));
  const double = ledgers.filter(({ agreement }) => there.has(agreement)).map(({ agreement }) => `“${agreement}”`);
  if (double.length > 0) throw new ApiError(`There is an agreement ${double.join(', ')} already. Nothing was recorded.`);
  const sent: string[] = [];
  try {
    for (const ledger of ledgers) {
      // one that gave no answer may have been written all the same
      sent.push(ledger.agreement);
      await putLedger(ledger.agreement, ledger);
    }
  } catch (error) {
    throw await takenAway(sent, error);
  } finally {
    await Promise.all(sent.map((id) => readAnew(client, id)));
  }
}

/** Takes away what was sent before something failed; gives the fault, with the ledgers that could not be taken away. */
async function takenAway(sent: readonly string[], error: unknown): Promise<unknown> {
  const left: string[] = [];
  for (const id of sent)
    await tell('DELETE', `${agreementPath(id)}/ledger`, undefined, readNothing, fileTimeLimit).catch(() => left.push(id));
  if (left.length === 0 || !(error instanceof ApiError)) return error;
  const rest = left.map((id) => `“${id}”`).join(', ');
  return new ApiError(`${error.message} What was written of ${rest} could not be taken away again.`, error);
}

const readNothing = () => ({ ok: true, value: null }) as const;

/** Asks anew for everything that is known of an agreement: what is held of it was replaced, wiped or brought back. */
export async function readAnew(client: QueryClient, id: string): Promise<void> {
  tellOtherTabs(id);
  await forget(client, id);
}

/**
 * What the page holds of an agreement is not what stands: an identity was erased, entries were wiped or brought back. What nobody
 * looks at is dropped, and what is on the screen is asked for anew.
 */
async function forget(client: QueryClient, id: string): Promise<void> {
  const keys = [agreementQuery(id).queryKey, entriesQuery(id).queryKey];
  for (const queryKey of keys) client.removeQueries({ queryKey, type: 'inactive' });
  await Promise.all([
    ...keys.map((queryKey) => client.invalidateQueries({ queryKey })),
    client.invalidateQueries({ queryKey: agreementsQuery().queryKey, exact: true }),
  ]);
}

async function lastEntry(client: QueryClient, id: string): Promise<number> {
  return (client.getQueryData(agreementQuery(id).queryKey) ?? (await client.fetchQuery(agreementQuery(id)))).edition.entries;
}

/** Puts entries onto the record and the list of entries that the page holds; what does not follow on from them is asked for anew. */
async function takeIn(client: QueryClient, id: string, answer: Entries): Promise<void> {
  const { queryKey } = agreementQuery(id);
  const record = client.getQueryData(queryKey);
  const next = record === undefined ? null : recordWith(record, answer);
  if (next === null) return forget(client, id);
  if (next !== record) client.setQueryData(queryKey, next);
  takeInEntries(client, id, answer);
  // as it was known at a moment, and the list of agreements, may be other now
  await Promise.all([
    client.invalidateQueries({ queryKey, predicate: ({ queryKey: key }) => key.length > queryKey.length }),
    client.invalidateQueries({ queryKey: agreementsQuery().queryKey, exact: true }),
  ]);
}

/** A record with further entries; null where they do not follow on from it, or lead elsewhere than the server says. */
export function recordWith(record: AgreementRecord, { edition, entries }: Pick<Entries, 'edition' | 'entries'>): AgreementRecord | null {
  const further = entries.filter(({ seq }) => seq > record.edition.entries);
  if (further.length === 0) return record.edition.hash === edition.hash ? record : null;
  if (further[0]?.seq !== record.edition.entries + 1) return null;
  const before = standingIn(record);
  const after = recordOf(standAfter(before, further), { record, things: before.things, touched: touchedBy(further) });
  return after.ok && after.value.edition.hash === edition.hash && after.value.edition.entries === edition.entries ? after.value : null;
}

/** Puts entries at the end of the list that the page holds; a list that they do not follow on from is asked for anew. */
function takeInEntries(client: QueryClient, id: string, { edition, entries }: Entries): void {
  const { queryKey } = entriesQuery(id);
  const held = client.getQueryData(queryKey);
  if (held === undefined) return;
  const last = held.entries.at(-1)?.seq ?? 0;
  const further = entries.filter(({ seq }) => seq > last);
  if (last + further.length === edition.entries)
    client.setQueryData(queryKey, { ...held, edition, entries: [...held.entries, ...further] });
  else {
    client.removeQueries({ queryKey, type: 'inactive' });
    void client.invalidateQueries({ queryKey });
  }
}

/** Whether any of the entries touches something that was touched since. */
function isTouched(entries: readonly NewEntry[], since: readonly Entry[]): boolean {
  const theirs = touchedBy(since);
  return [...touchedBy(entries)].some((id) => theirs.has(id));
}

function entriesIn(since: readonly unknown[]): Entry[] {
  const read = readEntries({
    edition: { id: '-', hash: '-', entries: 1, recorded: '1970-01-01T00:00:00Z' },
    shipped: 0,
    entries: since,
    misfits: [],
  });
  return read.ok ? read.value.entries : [];
}

const channelName = 'phasewatch-ledgers';

/** The channel that this page listens on: what is said on it itself, it does not hear. */
let listening: BroadcastChannel | null = null;

function tellOtherTabs(id: string): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = listening ?? new BroadcastChannel(channelName);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches this origin alone
  channel.postMessage(id);
  if (channel !== listening) channel.close();
}

/** Follows what other tabs record: the page has it at once. Returns the way to stop. */
export function followOtherTabs(client: QueryClient): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const channel = new BroadcastChannel(channelName);
  listening = channel;
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') void catchUp(client, data);
  });
  return () => {
    channel.close();
    if (listening === channel) listening = null;
  };
}

/**
 * An agreement that is gone: other tabs are told, the list is asked for anew, and what is known of it goes once nothing on the
 * page shows it, as asking for it would be an error.
 */
export async function forgetAgreement(client: QueryClient, id: string): Promise<void> {
  tellOtherTabs(id);
  const forget = () => {
    for (const { queryKey } of [agreementQuery(id), entriesQuery(id)]) client.removeQueries({ queryKey, type: 'inactive' });
    return client.getQueryCache().findAll({ queryKey: agreementQuery(id).queryKey }).length === 0;
  };
  if (!forget()) {
    const stop = client.getQueryCache().subscribe(({ type }) => {
      if (type === 'observerRemoved' && forget()) stop();
    });
  }
  await client.invalidateQueries({ queryKey: agreementsQuery().queryKey, exact: true });
}
