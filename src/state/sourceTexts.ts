import { type DBSchema, openDB } from 'idb';
import { create } from 'zustand';
import { openedOnce } from '#domain/openedOnce.ts';

/** A reader's own copy of a source's text. */
export interface SourceText {
  /** The SHA-256 that the record gives for the source: the copy belongs to that very text, in whichever record. */
  readonly hash: string;
  /** The file's name, or how else it came. */
  readonly name: string;
  readonly text: string;
  /** How it was found to be the source's text, in words. */
  readonly proof: string;
}

interface SourceTexts {
  /** By the hash of the source. */
  readonly texts: ReadonlyMap<string, SourceText>;
  /** Hashes of copies with which the browser did not do as asked: one not kept lasts until the tab is closed, one not removed comes back. */
  readonly refused: ReadonlySet<string>;
}

interface Shelf extends DBSchema {
  texts: { key: string; value: SourceText };
}

/** Readers' own copies of sources. They are kept in this browser and never sent anywhere. */
export const useSourceTexts = create<SourceTexts>(() => ({ texts: new Map(), refused: new Set() }));

/** Copies that were removed: a restore that began before must not bring them back. */
const removed = new Set<string>();

const openShelf = openedOnce(({ forget, giveUp }) =>
  openDB<Shelf>('phasewatch-texts', 1, {
    upgrade: (fresh) => void fresh.createObjectStore('texts', { keyPath: 'hash' }),
    // a newer page in another tab may need to upgrade: it must not wait for this one
    blocking: giveUp,
    terminated: forget,
  }),
);

/** Takes over the copies that this browser keeps, if it keeps any. A copy that was loaded meanwhile stays. */
export async function restoreSourceTexts(): Promise<void> {
  // where nothing can be kept, a copy that is loaded says so
  const kept: readonly unknown[] = await openShelf()
    .then((open) => open.getAll('texts'))
    .catch(() => []);
  useSourceTexts.setState(({ texts }) => ({
    texts: new Map([
      ...kept
        .filter(isSourceText)
        .filter(({ hash }) => !removed.has(hash))
        .map((text) => [text.hash, text] as const),
      ...texts,
    ]),
  }));
}

/** Uses a copy at once, and keeps it where the browser lets us. */
export async function keepSourceText(text: SourceText): Promise<void> {
  removed.delete(text.hash);
  useSourceTexts.setState(({ texts }) => ({ texts: new Map([...texts, [text.hash, text]]) }));
  await orRefused(text.hash, async () => {
    await (await openShelf()).put('texts', text);
  });
}

/** Forgets a copy, here and in what the browser keeps. */
export async function dropSourceText(hash: string): Promise<void> {
  removed.add(hash);
  useSourceTexts.setState(({ texts }) => ({ texts: new Map([...texts].filter(([key]) => key !== hash)) }));
  await orRefused(hash, async () => {
    await (await openShelf()).delete('texts', hash);
  });
}

/** Does something with a copy, and notes whether the browser let us: private windows and policies refuse storage. */
async function orRefused(hash: string, act: () => Promise<void>): Promise<void> {
  const done = await act().then(
    () => true,
    () => false,
  );
  useSourceTexts.setState(({ refused }) => ({ refused: new Set([...refused].filter((each) => each !== hash).concat(done ? [] : hash)) }));
}

function isSourceText(kept: unknown): kept is SourceText {
  if (typeof kept !== 'object' || kept === null) return false;
  const fields = new Map(Object.entries(kept));
  return ['hash', 'name', 'text', 'proof'].every((name) => typeof fields.get(name) === 'string');
}
