import type { Reading } from '#domain/record/Reading.ts';
import { ApiError } from './ApiError.ts';
import { ask, tell } from './client.ts';
import { fileTimeLimit } from './timeLimit.ts';

const pathOf = (id: string) => `api/agreements/${encodeURIComponent(id)}`;

const asItIs = (value: unknown): Reading<unknown> => ({ ok: true, value });

/** The whole ledger of an agreement, as it goes into a file. */
export function takeLedger(id: string): Promise<unknown> {
  return ask({ path: `${pathOf(id)}/ledger`, signal: new AbortController().signal, loadReader: async () => asItIs, most: fileTimeLimit });
}

/**
 * Wipes an analyst's own entries from this machine. There is no way back but a file.
 * @throws ApiError where the ledger has other entries by now than up to the `last` that the analyst knows
 */
export async function wipeLedger(id: string, last: number): Promise<void> {
  await tell('DELETE', `${pathOf(id)}/ledger?after=${last}`, undefined, asItIs);
}

/**
 * Brings a ledger back from the text of a file.
 * @throws ApiError with every problem, where the text is no ledger of this agreement or own entries are held already
 */
export async function bringBackLedger(id: string, text: string): Promise<void> {
  await tell('PUT', `${pathOf(id)}/ledger`, parsed(text), asItIs, fileTimeLimit);
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

/** What came of an erasure: the id that stands in for the erased one, and the own entries whose words may still tell. */
export interface Erased {
  readonly standIn: string;
  readonly told: readonly number[];
}

/** Erases the identity of an own source or actor, here and in every export made since. */
export function eraseIdentityOf(
  agreement: string,
  wish: { readonly id: string; readonly by: string; readonly why: string },
): Promise<Erased> {
  return tell('POST', `${pathOf(agreement)}/erasures`, wish, readErased);
}

function readErased(json: unknown): Reading<Erased> {
  if (typeof json !== 'object' || json === null || !('standIn' in json) || typeof json.standIn !== 'string') {
    return { ok: false, problems: ['It names no stand-in.'] };
  }
  const told: readonly unknown[] = 'told' in json && Array.isArray(json.told) ? json.told : [];
  return { ok: true, value: { standIn: json.standIn, told: told.filter((seq) => typeof seq === 'number') } };
}
