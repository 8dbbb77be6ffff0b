import type { Problem } from './problemSchema.ts';

/** Every kind of problem the API answers with. */
export const problemKinds = {
  'unknown-address': { status: 404, title: 'Nothing at this address' },
  'unknown-agreement': { status: 404, title: 'No such agreement' },
  'method-not-allowed': { status: 405, title: 'Method not allowed' },
  'unreadable-ledger': { status: 500, title: 'The stored ledger cannot be read' },
  fault: { status: 500, title: 'A fault in the server' },
} as const satisfies Record<string, { readonly status: number; readonly title: string }>;

export type ProblemKind = keyof typeof problemKinds;

interface Particulars {
  readonly problems?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** A problem+json response: `detail` is a sentence for people, naming the thing and the value. */
export function problem(request: Request, kind: ProblemKind, detail: string, { problems, headers }: Particulars = {}): Response {
  const { status, title } = problemKinds[kind];
  const instance = new URL(request.url).pathname;
  const body: Problem = {
    type: `urn:phasewatch:problem:${kind}`,
    title,
    status,
    detail,
    instance,
    ...(problems && { problems: [...problems] }),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...headers, 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  });
}

/** A resource that can only be read was asked to do something else. */
export function onlyReadable(request: Request): Response {
  const detail = `${request.method} is not possible at ${new URL(request.url).pathname}; GET and HEAD are.`;
  return problem(request, 'method-not-allowed', detail, { headers: { allow: 'GET, HEAD' } });
}
