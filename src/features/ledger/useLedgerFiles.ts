import { useQueryClient } from '@tanstack/react-query';
import { ApiError } from '#data/ApiError.ts';
import { bringBackLedger, takeLedger, wipeLedger } from '#data/ledgerFiles.ts';
import { forgetAgreement, readAnew } from '#data/ledgers.ts';
import { plural } from '#domain/texts/plural.ts';
import { todayUtc } from '#i18n/dates.ts';
import { addNotice } from '#state/notices.ts';
import { addressOf, defaultView, showAddress, useView } from '#state/view.ts';
import { markRead } from '#state/visits.ts';
import { download } from '#ui/download.ts';
import { goToPart } from '#ui/goToPart.ts';
import { landFocus } from '#ui/landFocus.ts';
import { type Attempt, useAttempt } from '#ui/useAttempt.ts';
import type { LedgerModel } from './ledgerModel.ts';

const mostProblems = 5;

/** What can be done with a ledger as a whole; what came of it is said. */
export function useLedgerFiles(agreement: string, { entries, shipped, misfits, index }: LedgerModel) {
  const client = useQueryClient();
  const { said, attempt } = useAttempt();
  const save = (what: string, value: unknown) => {
    const name = `${agreement}_${what}_${todayUtc()}.json`;
    download(name, new Blob([JSON.stringify(value)], { type: 'application/json' }));
    return `${name} is saved.`;
  };
  const tried: Attempt = (what, act) => attempt(what, () => act().catch(withProblems));
  /** Wipes what this page counts, and no more; what another tab recorded or wiped meanwhile is on the page then. */
  const wipe = async () => {
    try {
      await wipeLedger(agreement, entries.length);
    } catch (error) {
      if (error instanceof ApiError && error.status === 409) await readAnew(client, agreement);
      throw error;
    }
  };
  const wipeOwn = async () => {
    await wipe();
    landFocus('ledger-own');
    markRead(agreement, shipped);
    await readAnew(client, agreement);
    return 'Your own entries are wiped from this machine.';
  };
  const remove = async () => {
    await wipe();
    leave(index.record.agreement.title);
    await forgetAgreement(client, agreement);
    return '';
  };
  return {
    said,
    exportAll: () => tried('The export', async () => save('ledger', await takeLedger(agreement))),
    exportOwn: () =>
      tried('The export', async () => {
        const own = { format: 'phasewatch-own-entries', version: 1, agreement, shipped, entries: entries.slice(shipped) };
        const saved = save('own-entries', own);
        const aside = plural(misfits.length, 'entry', 'entries');
        return misfits.length === 0 ? saved : `${saved} It is without ${aside} set aside: the file of the whole ledger has them.`;
      }),
    /** Where nothing came with Phasewatch, the agreement goes with what is wiped. */
    wipe: () => (shipped > 0 ? tried('The wipe', wipeOwn) : tried('The removal', remove)),
    bringBack: (file: File) =>
      tried(`“${file.name}”: the record`, async () => {
        await bringBackLedger(agreement, await file.text());
        await readAnew(client, agreement);
        return `“${file.name}” is brought back, with its numbers, times and authors.`;
      }),
  };
}

/** From the page of an agreement that is gone to the list of those that are there. */
function leave(title: string): void {
  const { unknown } = useView.getState().view;
  showAddress(addressOf({ ...defaultView, unknown, page: 'agreements' }));
  goToPart('agreements');
  addNotice({ id: 'removed', text: `“${title}” is removed from this machine.` });
}

/** A refusal with the first of its problems, and how many more there are. */
export function withProblems(reason: unknown): never {
  if (!(reason instanceof ApiError) || reason.problems.length === 0) throw reason;
  const more = reason.problems.length - mostProblems;
  throw new Error(
    [reason.message, ...reason.problems.slice(0, mostProblems), ...(more > 0 ? [`And ${plural(more, 'more fault')}.`] : [])].join(' '),
  );
}
