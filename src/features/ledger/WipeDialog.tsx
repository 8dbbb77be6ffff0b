import type { RefObject } from 'react';
import { plural } from '#domain/texts/plural.ts';

interface Props {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly own: number;
  readonly acts: number;
  readonly onExport: () => Promise<void>;
  readonly onWipe: () => Promise<void>;
}

/** Asks before own entries go for good: names what goes, and offers the file first. */
export function WipeDialog({ dialog, own, acts, onExport, onWipe }: Props) {
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} className="dialog ledger-dialog" aria-labelledby="ledger-wipe">
      <h2 id="ledger-wipe">Wipe own entries from this machine</h2>
      <p>
        {plural(own, 'own entry', 'own entries')} in {plural(acts, 'act')} go, with their authors, times and reasons, and those set aside.
        What came with Phasewatch stays. There is no undo; a file of the ledger can be brought back. Copies of source texts that this
        browser keeps stay until they are removed at their source, or on the page Record where that is gone.
      </p>
      <p className="ledger-doors">
        <button type="button" className="door" onClick={() => void onExport()}>
          Export the ledger first
        </button>
        <button type="button" className="door" onClick={() => void onWipe().then(close)}>
          Wipe {plural(own, 'entry', 'entries')}
        </button>
        <button type="button" className="door" onClick={close}>
          Keep them
        </button>
      </p>
    </dialog>
  );
}
