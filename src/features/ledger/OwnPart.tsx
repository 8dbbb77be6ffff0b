import { useRef } from 'react';
import { ErasePart } from './ErasePart.tsx';
import type { LedgerModel } from './ledgerModel.ts';
import { ownIn, ownInWords } from './ownIn.ts';
import { useLedgerFiles } from './useLedgerFiles.ts';
import { WipeDialog } from './WipeDialog.tsx';

/** What an analyst added, apart from what was shipped: taken away, wiped, brought back. An agreement that is all their own is removed. */
export function OwnPart({ agreement, model }: { agreement: string; model: LedgerModel }) {
  const files = useLedgerFiles(agreement, model);
  const wiping = useRef<HTMLDialogElement>(null);
  const own = ownIn(model);
  return (
    <section className="ledger-part" aria-labelledby="ledger-own">
      <h2 id="ledger-own" tabIndex={-1}>
        Own entries
      </h2>
      <p>{ownInWords(model)} A file of the ledger holds everything, restricted and confidential things included.</p>
      <p className="ledger-doors">
        <button type="button" className="door" onClick={() => void files.exportAll()}>
          Export the whole ledger
        </button>
        {model.shipped > 0 && own.standing > 0 && (
          <button type="button" className="door" onClick={() => void files.exportOwn()}>
            Export own entries alone
          </button>
        )}
        {own.all > 0 && (
          <button type="button" className="door" onClick={() => wiping.current?.showModal()}>
            {model.shipped > 0 ? 'Wipe own entries' : 'Remove this agreement'} from this machine …
          </button>
        )}
      </p>
      {own.all === 0 && (
        <p>
          <label>
            Bring a ledger back from a file{' '}
            <input
              type="file"
              accept=".json,application/json"
              onChange={({ currentTarget }) => {
                const [file] = currentTarget.files ?? [];
                if (file !== undefined) void files.bringBack(file);
                // the same file can be chosen again once it is mended
                currentTarget.value = '';
              }}
            />
          </label>
        </p>
      )}
      <p role="status">{files.said}</p>
      <WipeDialog dialog={wiping} model={model} own={own} onExport={files.exportAll} onWipe={files.wipe} />
      <ErasePart agreement={agreement} model={model} />
    </section>
  );
}
