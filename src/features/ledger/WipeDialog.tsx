import type { RefObject } from 'react';
import { plural } from '#domain/texts/plural.ts';
import type { LedgerModel } from './ledgerModel.ts';
import { type Own, ownListed } from './ownIn.ts';

interface Props {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly model: LedgerModel;
  readonly own: Own;
  readonly onExport: () => Promise<void>;
  readonly onWipe: () => Promise<void>;
}

/** Asks before own entries go for good, or an agreement that is all the analyst's own: names what goes, and offers the file first. */
export function WipeDialog({ dialog, model, own, onExport, onWipe }: Props) {
  const close = () => dialog.current?.close();
  const words = model.shipped > 0 ? wiping(own) : removing(model);
  return (
    <dialog ref={dialog} className="dialog ledger-dialog" aria-labelledby="ledger-wipe">
      <h2 id="ledger-wipe">{words.title}</h2>
      <p>
        What goes, with its authors, times and reasons: {ownListed(own)}. {words.stays} There is no undo; a file of the ledger can be{' '}
        {words.back}. Copies of source texts that this browser keeps stay until they are removed at their source.
      </p>
      <p className="ledger-doors">
        <button type="button" className="door" onClick={() => void onExport()}>
          Export the ledger first
        </button>
        <button
          type="button"
          className="door"
          onClick={() => {
            // first, so that the focus is back on the page, and can land where what had it goes
            close();
            void onWipe();
          }}
        >
          {words.wipe}
        </button>
        <button type="button" className="door" onClick={close}>
          {words.keep}
        </button>
      </p>
    </dialog>
  );
}

const wiping = ({ all }: Own) => ({
  title: 'Wipe own entries from this machine',
  stays: 'What came with Phasewatch stays.',
  back: 'brought back',
  wipe: `Wipe ${plural(all, 'entry', 'entries')}`,
  keep: 'Keep them',
});

const removing = ({ index }: LedgerModel) => ({
  title: `Remove “${index.record.agreement.title}” from this machine`,
  stays: 'Nothing of this agreement came with Phasewatch, so that the agreement goes with it.',
  back: 'imported again',
  wipe: 'Remove the agreement',
  keep: 'Keep it',
});
