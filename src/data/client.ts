import { type Answer, type ReadJson, refusalIn, valueIn } from './answers.ts';
import { ApiError } from './ApiError.ts';
import { timeLimit, withinTimeLimit } from './timeLimit.ts';
import { sendRequest } from './transport.ts';

interface Question<T> {
  /** Relative to the page, so that the page works under any sub-path. */
  readonly path: string;
  readonly signal: AbortSignal;
  /** Loads the function that reads the answer: the checks are no part of the first paint. */
  readonly loadReader: () => Promise<ReadJson<T>>;
  /** The value that is held already, and its entity tag. */
  readonly held?: { readonly value: T; readonly tag: string } | undefined;
  /** How long it may take, in milliseconds, where that is not the usual time. */
  readonly most?: number;
}

/**
 * Asks the API and reads the answer; gives the value held when the server says that it is unchanged.
 * @throws ApiError whose sentence names the path and what is wrong; the signal's reason when the caller gave up
 */
export async function ask<T>({ path, signal, loadReader, held, most = timeLimit }: Question<T>): Promise<T> {
  const headers = { accept: 'application/json', ...(held && { 'if-none-match': held.tag }) };
  const answer = await withinTimeLimit(path, signal, (limited) => answerTo(path, { headers, signal: limited }), most);
  if (answer.status === 304 && held !== undefined) return held.value;
  if (answer.status < 200 || answer.status > 299) throw refusalIn(answer);
  return valueIn(answer, await readerFrom(loadReader, path));
}

/**
 * Asks the API to do something and reads the answer; an answer without content is read as null.
 * @throws ApiError as `ask` does, in the server's own words where it refuses
 */
export async function tell<T>(
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  body: unknown,
  read: ReadJson<T>,
  most = timeLimit,
): Promise<T> {
  const headers = { accept: 'application/json', 'content-type': 'application/json' };
  const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
  const answer = await withinTimeLimit(path, new AbortController().signal, (signal) => answerTo(path, { ...init, signal }), most);
  if (answer.status < 200 || answer.status > 299) throw refusalIn(answer);
  return valueIn(answer.status === 204 ? { ...answer, text: 'null' } : answer, read);
}

async function answerTo(path: string, init: RequestInit): Promise<Answer> {
  // tests and the prerenderer have no page
  const page = typeof document === 'undefined' ? 'http://localhost/' : document.baseURI;
  const response = await sendRequest(new Request(new URL(path, page), init));
  return { path, status: response.status, text: await response.text() };
}

async function readerFrom<T>(loadReader: () => Promise<ReadJson<T>>, path: string): Promise<ReadJson<T>> {
  try {
    return await loadReader();
  } catch {
    throw new ApiError(`${path} answered, but the part of the page that checks answers could not be loaded.`, { passing: true });
  }
}
