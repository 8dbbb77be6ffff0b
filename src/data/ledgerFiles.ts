import type { Reading } from '#domain/record/Reading.ts';
import { readErased } from '#domain/record/readUnknown.ts';
import type { Erasure, ErasureAnswer } from '#domain/record/record.ts';
import { ApiError } from './ApiError.ts';
import { ask, tell } from './client.ts';
import { agreementPath } from './queries.ts';
import { fileTimeLimit } from './timeLimit.ts';

const asItIs = (value: unknown): Reading<unknown> => ({ ok: true, value });

/** The whole ledger of an agreement, as it goes into a file. */
export function takeLedger(id: string): Promise<unknown> {
  return ask({
    path: `${agreementPath(id)}/ledger`,
    signal: new AbortController().signal,
    loadReader: async () => asItIs,
    most: fileTimeLimit,
  });
}

/**
 * Wipes an analyst's own entries from this machine. There is no way back but a file.
 * @throws ApiError where the ledger has other entries by now than up to the `last` that the analyst knows
 */
export async function wipeLedger(id: string, last: number): Promise<void> {
  await tell('DELETE', `${agreementPath(id)}/ledger?after=${last}`, undefined, asItIs);
}

/**
 * Brings a ledger back from the text of a file.
 * @throws ApiError with every problem, where the text is no ledger of this agreement or own entries are held already
 */
export async function bringBackLedger(id: string, text: string): Promise<void> {
  await putLedger(id, parsed(text));
}

/** Puts a ledger where none of its own entries is held; the server reads it with every check. Throws as `bringBackLedger` does. */
export async function putLedger(id: string, ledger: unknown): Promise<void> {
  await tell('PUT', `${agreementPath(id)}/ledger`, ledger, asItIs, fileTimeLimit);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (reason) {
    throw new ApiError(
      text.trim() === ''
        ? 'The file is empty. Nothing was recorded.'
        : `The file is no JSON: it breaks off, or is something else (${reason instanceof Error ? reason.message : String(reason)}). Nothing was recorded.`,
    );
  }
}

/**
 * Erases the identity of an own source or actor, from what is held and in every export made since.
 * @throws ApiError with every problem, where the words that were chosen leave entries that do not fit
 */
export function eraseIdentityOf(agreement: string, wish: Erasure): Promise<ErasureAnswer> {
  return tell('POST', `${agreementPath(agreement)}/erasures`, wish, readErased, fileTimeLimit);
}
