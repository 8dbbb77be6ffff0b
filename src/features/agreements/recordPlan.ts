import type { QueryClient } from '@tanstack/react-query';
import { ApiError } from '#data/ApiError.ts';
import { putLedger } from '#data/ledgerFiles.ts';
import { putLedgers, readAnew, recordAct } from '#data/ledgers.ts';
import type { ImportPlan } from '#domain/imports/ImportPlan.ts';
import type { Reading } from '#domain/record/Reading.ts';
import { plural } from '#domain/texts/plural.ts';

/**
 * Records what a file would do, as it was seen: all of it or nothing. New agreements are signed with the name that stands there now, so
 * they are planned `again`.
 * @returns a sentence that says what is recorded
 * @throws ApiError in the server's words; in a conflict with status 409
 */
export async function recordPlan(
  client: QueryClient,
  by: string,
  { agreements, into, back }: ImportPlan,
  again: () => Promise<Reading<ImportPlan>>,
): Promise<string> {
  if (into !== null) {
    await recordAct(client, into.agreement, { by, entries: into.entries, upon: into.upon });
    return `${plural(into.entries.length, 'thing is', 'things are')} recorded; the ledger can take it back.`;
  }
  if (back !== null) {
    const { agreement } = back.ledger;
    await putLedger(agreement, back.ledger);
    await readAnew(client, agreement);
    return `The ledger is brought back, with the numbers, times, authors and reasons of its ${plural(back.ledger.entries.length, 'entry', 'entries')}.`;
  }
  const signed = await again();
  if (!signed.ok) throw new ApiError('The file reads otherwise than before.', { problems: signed.problems });
  await putLedgers(
    client,
    signed.value.agreements.map(({ ledger }) => ledger),
  );
  const [are, stand] = agreements.length === 1 ? ['agreement is', 'it stands'] : ['agreements are', 'they stand'];
  return `${agreements.length} ${are} recorded; ${stand} in the list above.`;
}
