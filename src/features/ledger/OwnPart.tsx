import { useRef } from 'react';
import { plural } from '#domain/texts/plural.ts';
import { ErasePart } from './ErasePart.tsx';
import type { LedgerModel } from './ledgerModel.ts';
import { useLedgerFiles } from './useLedgerFiles.ts';
import { WipeDialog } from './WipeDialog.tsx';

/** What an analyst added, apart from what was shipped: taken away, discarded, wiped, brought back. */
export function OwnPart({ agreement, model }: { agreement: string; model: LedgerModel }) {
  const files = useLedgerFiles(agreement, model);
  const wiping = useRef<HTMLDialogElement>(null);
  const { entries, shipped, acts } = model;
  const own = entries.length - shipped;
  const ownActs = acts.filter((act) => !act.shipped).length;
  return (
    <section className="ledger-part" aria-labelledby="ledger-own">
      <h2 id="ledger-own">Own entries</h2>
      <p>
        {own === 0
          ? 'You have recorded nothing in this agreement on this machine.'
          : `${plural(own, 'own entry', 'own entries')} in ${plural(ownActs, 'act')}, on top of ${plural(shipped, 'entry', 'entries')} that came with Phasewatch.`}{' '}
        A file of the ledger holds everything, restricted and confidential things included.
      </p>
      <p className="ledger-doors">
        <button type="button" className="door" onClick={() => void files.exportAll()}>
          Export the whole ledger
        </button>
        {own > 0 && (
          <>
            <button type="button" className="door" onClick={() => void files.exportOwn()}>
              Export own entries alone
            </button>
            <button type="button" className="door" onClick={() => void files.discard()}>
              Discard own entries
            </button>
            <button type="button" className="door" onClick={() => wiping.current?.showModal()}>
              Wipe own entries from this machine …
            </button>
          </>
        )}
      </p>
      {own === 0 && (
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
      <WipeDialog dialog={wiping} own={own} acts={ownActs} onExport={files.exportAll} onWipe={files.wipe} />
      <ErasePart agreement={agreement} model={model} />
    </section>
  );
}
