import { prerender } from 'react-dom/static';
import { createQueryClient } from '#data/queryClient.ts';
import { agreementQuery } from '#data/queries.ts';
import { readFolded } from '#domain/record/readUnknown.ts';
import { App } from './App.tsx';

/**
 * The default view of a shipped ledger as HTML, and the record it shows as the text that the page's script starts from.
 * The build calls it; the browser never loads it. Fails with every sentence that is wrong with the ledger.
 */
export async function renderPage(ledgerText: string): Promise<{ html: string; seed: string }> {
  const reading = readFolded(JSON.parse(ledgerText));
  if (!reading.ok) throw new Error(`The shipped ledger cannot be shown:\n${reading.problems.join('\n')}`);
  const record = reading.value;
  const queryClient = createQueryClient();
  queryClient.setQueryData(agreementQuery(record.agreement.id).queryKey, record);
  const { prelude } = await prerender(<App queryClient={queryClient} />, {
    // React would put large parts at the end, hidden, for a script to move: unseen without it, and painted late with it
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    onError(error) {
      throw error;
    },
  });
  const html = await new Response(prelude).text();
  queryClient.clear();
  if (html.includes('<script')) throw new Error('React left parts of the prerendered page for a script to put in their place.');
  return { html, seed: JSON.stringify(record) };
}
