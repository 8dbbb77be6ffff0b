import { useQueryClient } from '@tanstack/react-query';
import { ApiError } from '#data/ApiError.ts';
import { bringBackLedger, takeLedger, wipeLedger } from '#data/ledgerFiles.ts';
import { readAnew, recordAct } from '#data/ledgers.ts';
import { takeBack } from '#domain/ledger/takeBack.ts';
import { plural } from '#domain/texts/plural.ts';
import { todayUtc } from '#i18n/dates.ts';
import { useAuthor } from '#state/author.ts';
import { markRead } from '#state/visits.ts';
import { download } from '#ui/download.ts';
import { type Attempt, useAttempt } from '#ui/useAttempt.ts';
import type { LedgerModel } from './ledgerModel.ts';

const mostProblems = 5;

/** What can be done with a ledger as a whole; what came of it is said. */
export function useLedgerFiles(agreement: string, { entries, shipped }: LedgerModel) {
  const client = useQueryClient();
  const author = useAuthor(({ name }) => name);
  const { said, attempt } = useAttempt();
  const own = entries.slice(shipped);
  const save = (what: string, value: unknown) => {
    const name = `${agreement}_${what}_${todayUtc()}.json`;
    download(name, new Blob([JSON.stringify(value)], { type: 'application/json' }));
    return `${name} is saved.`;
  };
  const tried: Attempt = (what, act) => attempt(what, () => act().catch(withProblems));
  return {
    said,
    exportAll: () => tried('The export', async () => save('ledger', await takeLedger(agreement))),
    exportOwn: () =>
      tried('The export', async () =>
        save('own-entries', { format: 'phasewatch-own-entries', version: 1, agreement, shipped, entries: own }),
      ),
    discard: () =>
      tried('The change', async () => {
        const back = takeBack(entries, own, 'Own entries discarded: back to what was shipped');
        if (back.length === 0) throw new Error('What stands is what was shipped already.');
        await recordAct(client, agreement, { by: author || (own.at(-1)?.by ?? 'Analyst'), entries: back });
        return 'The record stands as it was shipped; undo brings your own entries again.';
      }),
    wipe: () =>
      tried('The wipe', async () => {
        await wipeLedger(agreement);
        markRead(agreement, shipped);
        await readAnew(client, agreement);
        return 'Your own entries are wiped from this machine.';
      }),
    bringBack: (file: File) =>
      tried(`“${file.name}”: the record`, async () => {
        await bringBackLedger(agreement, await file.text());
        await readAnew(client, agreement);
        return `“${file.name}” is brought back, with its numbers, times and authors.`;
      }),
  };
}

/** A refusal with the first of its problems, and how many more there are. */
export function withProblems(reason: unknown): never {
  if (!(reason instanceof ApiError) || reason.problems.length === 0) throw reason;
  const more = reason.problems.length - mostProblems;
  throw new Error(
    [reason.message, ...reason.problems.slice(0, mostProblems), ...(more > 0 ? [`And ${plural(more, 'more fault')}.`] : [])].join(' '),
  );
}
