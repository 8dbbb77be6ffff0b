import type { Reading } from '#domain/record/Reading.ts';

/** The JSON that was sent, read; in a sentence where it is none. */
export async function readBody<T>(request: Request, read: (json: unknown) => Reading<T>): Promise<Reading<T>> {
  const text = await request.text();
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const start = text === '' ? 'it is empty' : `it begins with ${JSON.stringify(text.slice(0, 40))}`;
    return { ok: false, problems: [`What was sent is not JSON: ${start}.`] };
  }
  return read(json);
}
