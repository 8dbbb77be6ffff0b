import { ApiError } from './ApiError.ts';
import { orAborted } from './orAborted.ts';

/**
 * How long one try may take, in milliseconds. A silent backend is put into words after this and not asked again by
 * itself: 8 s leaves room for a slow phone to start the backend, and is well before a reader gives up on a page.
 */
export const timeLimit = 8000;

/** How long a whole ledger may take on its way: one of 50 MB takes some 20 s to be read, checked and written on a slow machine. */
export const fileTimeLimit = 120_000;

/**
 * Runs one try and ends it by the time limit or by the caller's signal.
 * @throws ApiError for a time-out and for whatever else fails; the signal's own reason when the caller gave up
 */
export async function withinTimeLimit<T>(
  path: string,
  signal: AbortSignal,
  attempt: (limited: AbortSignal) => Promise<T>,
  most = timeLimit,
): Promise<T> {
  const limit = new AbortController();
  const giveUp = () => limit.abort(signal.reason);
  const timer = setTimeout(() => limit.abort(new ApiError(`${path} gave no answer within ${most / 1000} seconds.`)), most);
  signal.addEventListener('abort', giveUp);
  if (signal.aborted) giveUp();
  try {
    return await orAborted(attempt(limit.signal), limit.signal);
  } catch (error) {
    // browsers differ in what an aborted fetch rejects with: the reason is ours
    if (limit.signal.aborted) throw limit.signal.reason;
    throw error instanceof ApiError ? error : new ApiError(`${path} could not be reached (${String(error)}).`, { passing: true });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', giveUp);
  }
}
