import type { QueryClient } from '@tanstack/react-query';
import { actsIn, type RecordedAct, undoStacks, type UndoStacks } from '#domain/ledger/acts.ts';
import { takeBack } from '#domain/ledger/takeBack.ts';
import { entriesQuery, recordAct } from './ledgers.ts';

const kinds = {
  undo: { why: 'Taken back', nothing: 'There is nothing of your own to take back.' },
  redo: { why: 'Brought again', nothing: 'There is nothing to bring again.' },
} as const satisfies Record<keyof UndoStacks, { readonly why: string; readonly nothing: string }>;

/**
 * Takes back the last own act that stands, or brings again the last that was taken back; recorded like any other act.
 * @returns a sentence that says what was done
 * @throws ApiError as `recordAct` does
 */
export async function takeBackLast(client: QueryClient, agreement: string, which: keyof UndoStacks, by: string): Promise<string> {
  const { why, nothing } = kinds[which];
  return takeBackFound(client, agreement, by, why, (acts) => undoStacks(acts)[which].at(-1), nothing);
}

/** Takes back the act of a name, whatever was recorded since; what was touched since stays. */
export async function takeBackAct(client: QueryClient, agreement: string, name: string, by: string): Promise<string> {
  const { why, nothing } = kinds.undo;
  return takeBackFound(client, agreement, by, why, (acts) => undoStacks(acts).undo.find((act) => act.name === name), nothing);
}

async function takeBackFound(
  client: QueryClient,
  agreement: string,
  by: string,
  why: string,
  find: (acts: readonly RecordedAct[]) => RecordedAct | undefined,
  nothing: string,
): Promise<string> {
  const { entries, shipped } = await client.fetchQuery(entriesQuery(agreement));
  const act = find(actsIn(entries, shipped));
  const back = act === undefined ? [] : takeBack(entries, act.entries, why);
  if (act === undefined || back.length === 0) return nothing;
  await recordAct(client, agreement, { by: by || act.by, undoes: act.name, entries: back });
  return `${why}: what ${act.by} recorded as entry ${act.entries.at(-1)?.seq}.`;
}
