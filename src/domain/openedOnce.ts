interface Connection {
  close(): void;
}

/** What can befall a connection after it was opened. */
interface Endings {
  /** It was closed by somebody else. */
  readonly forget: () => void;
  /** Somebody else needs it closed. */
  readonly giveUp: () => void;
}

/**
 * Opens a connection when it is first asked for, and gives that one until it ends or could not be opened; whoever asks then
 * opens anew. A connection whose end is told late ends alone: one that was opened since stays.
 */
export function openedOnce<C extends Connection>(open: (endings: Endings) => Promise<C>): () => Promise<C> {
  let held: Promise<C> | undefined;
  const openAnew = () => {
    const forget = () => {
      if (held === opening) held = undefined;
    };
    const giveUp = () => {
      forget();
      void opening.then((connection) => connection.close());
    };
    // begun a step later, so that also what `open` throws at once is a failed opening
    const opening = Promise.resolve().then(() => open({ forget, giveUp }));
    opening.catch(forget);
    return opening;
  };
  return () => (held ??= openAnew());
}
