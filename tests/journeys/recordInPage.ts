import type { Page } from 'playwright';

const path = 'api/agreements/gaza-ceasefire';

/** Something of the analyst's own: a note on a milestone of the shipped agreement. */
export const noteOf = (id: string, text = 'Noted.') => ({
  type: 'note',
  id,
  kind: 'silence',
  text,
  about: ['humanitarian-aid'],
  evidence: [],
});

/** Asks the API that runs in the page itself. */
export function askIn(page: Page, method: string, after = '', body?: unknown): Promise<{ status: number; text: string }> {
  return page.evaluate(
    async ([to, how, sent]) => {
      const answer = await fetch(to, { method: how, ...(sent !== null && { body: sent }) });
      return { status: answer.status, text: await answer.text() };
    },
    [path + after, method, body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body)] as const,
  );
}

/**
 * Records notes one after the other from inside of the page, each two entries of one act, however often somebody else was
 * quicker. What was acknowledged is kept in the page's localStorage as it comes, so that it outlives the tab.
 */
export function recordMany(page: Page, writer: string, acts: number): Promise<number> {
  return page.evaluate(
    async ([to, who, many]) => {
      const now = async (): Promise<number> => ((await (await fetch(to)).json()) as { edition: { entries: number } }).edition.entries;
      let after = await now();
      const acknowledged: string[] = [];
      for (let at = 0; at < many; at += 1) {
        const entries = ['a', 'b'].map((part) => ({
          op: 'put',
          why: 'Noted while reading',
          thing: { type: 'note', id: `${who}-${at}-${part}`, kind: 'silence', text: 'Noted.', about: ['humanitarian-aid'], evidence: [] },
        }));
        for (;;) {
          const body = JSON.stringify({ act: `act-of-${who}-${at}`, after, by: who, entries });
          const answer = await fetch(`${to}/entries`, { method: 'POST', body });
          if (answer.status < 300) {
            after = ((await answer.json()) as { edition: { entries: number } }).edition.entries;
            break;
          }
          if (answer.status !== 409) throw new Error(await answer.text());
          after += ((await answer.json()) as { since: unknown[] }).since.length;
        }
        acknowledged.push(`${who}-${at}`);
        localStorage.setItem(`acknowledged.${who}`, JSON.stringify(acknowledged));
      }
      return acknowledged.length;
    },
    [path, writer, acts] as const,
  );
}

interface HeldEntry {
  readonly seq: number;
  readonly act?: string;
  readonly thing?: { readonly id: string };
}

/** Every entry that the page holds, and how many of them were shipped. */
export async function entriesIn(
  page: Page,
): Promise<{ shipped: number; entries: HeldEntry[]; edition: { hash: string; entries: number } }> {
  const { text } = await askIn(page, 'GET', '/entries');
  return JSON.parse(text) as never;
}
