import { faultsInWords } from '#domain/texts/faultsInWords.ts';
import type { Entry } from '#domain/record/record.ts';
import type { Problem } from './problemSchema.ts';

/** Every kind of problem the API answers with. */
export const problemKinds = {
  'unknown-address': { status: 404, title: 'Nothing at this address' },
  'unknown-agreement': { status: 404, title: 'No such agreement' },
  'method-not-allowed': { status: 405, title: 'Method not allowed' },
  'unknown-moment': { status: 404, title: 'No such moment' },
  conflict: { status: 409, title: 'Somebody was quicker' },
  'unfit-entries': { status: 422, title: 'It does not fit the record' },
  'unreadable-ledger': { status: 500, title: 'The stored ledger cannot be read' },
  'not-kept': { status: 507, title: 'It could not be kept' },
  fault: { status: 500, title: 'A fault in the server' },
} as const satisfies Record<string, { readonly status: number; readonly title: string }>;

export type ProblemKind = keyof typeof problemKinds;

interface Particulars {
  readonly problems?: readonly string[];
  /** Entries that the writer had not seen. */
  readonly since?: readonly Entry[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** A problem+json response: `detail` is a sentence for people, naming the thing and the value. */
export function problem(request: Request, kind: ProblemKind, detail: string, { problems, since, headers }: Particulars = {}): Response {
  const { status, title } = problemKinds[kind];
  const instance = new URL(request.url).pathname;
  const body: Problem = {
    type: `urn:phasewatch:problem:${kind}`,
    title,
    status,
    detail,
    instance,
    ...(problems && { problems: [...problems] }),
    ...(since && { since: [...since] }),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...headers, 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  });
}

/** A stored ledger that cannot be read, with everything that is wrong with it. */
export function unreadable(request: Request, id: string, problems: readonly string[]): Response {
  const detail = `The stored ledger of "${id}" cannot be read: ${faultsInWords(problems.length)}.`;
  return problem(request, 'unreadable-ledger', detail, { problems });
}

/** A resource was asked to do something that it does not; `allow` is the list of what it does. */
export function onlyMethods(request: Request, allow: string): Response {
  const possible = allow.split(', ');
  const said = possible.length === 1 ? `${allow} is` : `${possible.slice(0, -1).join(', ')} and ${possible.at(-1)} are`;
  const detail = `${request.method} is not possible at ${new URL(request.url).pathname}; ${said}.`;
  return problem(request, 'method-not-allowed', detail, { headers: { allow } });
}
