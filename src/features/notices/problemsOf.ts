import { ApiError } from '#data/ApiError.ts';

/** Every sentence that says what is wrong with an answer; none where the error is a single sentence. */
export function problemsOf(error: Error): readonly string[] {
  return error instanceof ApiError ? error.problems : [];
}
