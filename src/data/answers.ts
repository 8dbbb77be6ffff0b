import type { Reading } from '#domain/record/Reading.ts';
import { faultsInWords } from '#domain/texts/faultsInWords.ts';
import { ApiError } from './ApiError.ts';

/** What came back for a path. */
export interface Answer {
  readonly path: string;
  readonly status: number;
  readonly text: string;
}

export type ReadJson<T> = (json: unknown) => Reading<T>;

/** The value in an answer. @throws ApiError when it is not JSON or not of the wanted shape; then with every problem */
export function valueIn<T>({ path, status, text }: Answer, read: ReadJson<T>): T {
  const reading = read(parse({ path, status, text }));
  if (reading.ok) return reading.value;
  const { problems } = reading;
  throw new ApiError(`${path} answered with something that cannot be read: ${faultsInWords(problems.length)}.`, { status, problems });
}

/** An answer that refuses, as an error: in the server's own sentence where it sent a problem (RFC 9457). */
export function refusalIn({ path, status, text }: Answer): ApiError {
  const { detail, problems, since } = fieldsIn(text);
  const sentence = typeof detail === 'string' ? detail : `${path} answered with status ${status}.`;
  const sentences = Array.isArray(problems) ? problems.filter((problem) => typeof problem === 'string') : [];
  return new ApiError(sentence, { status, problems: sentences, passing: status >= 500, since: Array.isArray(since) ? since : [] });
}

function parse({ path, status, text }: Answer): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const start = text === '' ? 'it is empty' : `it begins with ${JSON.stringify(text.slice(0, 40))}`;
    throw new ApiError(`${path} answered with something that is not JSON: ${start}.`, { status });
  }
}

function fieldsIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null ? { ...json } : {};
  } catch {
    return {};
  }
}
