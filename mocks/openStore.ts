import { createMemoryStore } from '#api/createMemoryStore.ts';
import type { LedgerStore } from '#api/LedgerStore.ts';
import { openIndexedDbStore } from '#api/openIndexedDbStore.ts';
import type { Misfit } from '#api/readStored.ts';
import { shipLedger } from '#api/shipLedger.ts';
import { shippedLedgers } from '#mocks/agreements/index.ts';
import { entriesIn } from '#mocks/agreements/entriesIn.ts';
import { ownLedgers } from '#mocks/agreements/ownLedgers.ts';
import type { Notice } from './Notice.ts';
import { withinTime } from './withinTime.ts';

/** How long the browser's storage may take, in milliseconds. A blocked IndexedDB never answers at all. */
export const storageLimit = 2000;

const refused: Notice = {
  id: 'storage-refused',
  text: 'This browser refused storage: what you record here is kept until the tab is closed.',
};

interface Filled {
  readonly store: LedgerStore;
  readonly notices: readonly Notice[];
}

interface Loaded {
  readonly id: string;
  readonly entries: readonly unknown[];
}

/** The store with the shipped ledgers in it: IndexedDB, or the page's memory with a notice where the browser refuses. */
export async function openStore(): Promise<Filled> {
  // loaded first: a slow network must not be taken for refused storage
  const ledgers = await Promise.all(
    [...shippedLedgers, ...ownLedgers].map(async ({ id, load }) => ({ id, entries: entriesIn((await load()).default) })),
  );
  try {
    return await withinTime(
      storageLimit,
      'The browser’s storage',
      openIndexedDbStore().then((store) => fill(store, ledgers)),
    );
  } catch {
    const { store, notices } = await fill(createMemoryStore(), ledgers);
    return { store, notices: [refused, ...notices] };
  }
}

async function fill(store: LedgerStore, ledgers: readonly Loaded[]): Promise<Filled> {
  const notices = await Promise.all(ledgers.map(async ({ id, entries }) => misfitNotices(id, await shipLedger(store, id, entries))));
  return { store, notices: notices.flat() };
}

function misfitNotices(id: string, misfits: readonly Misfit[]): Notice[] {
  if (misfits.length === 0) return [];
  const which = misfits.length === 1 ? 'One of your entries' : `${misfits.length} of your entries`;
  const reasons = misfits.map(({ problems }) => problems[0] ?? '').join(' ');
  return [{ id: `misfits-${id}`, text: `${which} on “${id}” no longer fit the newer edition and are set aside, not deleted: ${reasons}` }];
}
