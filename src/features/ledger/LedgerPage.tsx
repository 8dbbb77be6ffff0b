import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { entriesQuery } from '#data/ledgers.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { plural } from '#domain/texts/plural.ts';
import type { View } from '#state/view.ts';
import { toggleDialog } from '#state/dialogs.ts';
import { ActList } from './ActList.tsx';
import { Compare } from './Compare.tsx';
import { type LedgerModel, ledgerModel } from './ledgerModel.ts';
import { Misfits } from './Misfits.tsx';
import { OwnPart } from './OwnPart.tsx';
import { UndoTools } from './UndoTools.tsx';
import '#ui/Dialog.css';
import './LedgerPage.css';

interface Props {
  readonly index: RecordIndex;
  readonly view: View;
}

/** What was recorded, act by act, the ways back, and what is the analyst's own. */
export function LedgerPage({ index, view }: Props) {
  const { data, error } = useQuery(entriesQuery(view.agreement));
  const model = useMemo(() => (data === undefined ? null : ledgerModel(index, data, view.known)), [index, data, view.known]);
  return (
    <div className="ledger">
      <h1>Ledger</h1>
      {error !== null && <p role="alert">{error.message}</p>}
      {model === null ? (
        error === null && <p className="quiet">Reading the ledger …</p>
      ) : (
        <>
          <Extent model={model} />
          {view.known === null ? (
            <UndoTools agreement={view.agreement} model={model} />
          ) : (
            <p className="quiet">To undo, or to change what is your own, go back to now: this is the ledger as it was known then.</p>
          )}
          <ActList model={model} />
          <Compare model={model} />
          {view.known === null && <OwnPart agreement={view.agreement} model={model} />}
          <Misfits misfits={model.misfits} />
        </>
      )}
    </div>
  );
}

/** How long the ledger is, where the page stands in it, and whether this machine's clock stands before it. */
function Extent({ model: { entries, shipped, later, index } }: { model: LedgerModel }) {
  const [now] = useState(() => Date.now());
  const { recorded } = index.record.edition;
  const own = entries.filter(({ seq }) => seq > shipped).length;
  return (
    <>
      <p>
        {plural(entries.length, 'entry', 'entries')}: {entries.length - own} came with Phasewatch, {own} {own === 1 ? 'is' : 'are'} your
        own. Nothing is overwritten: what was believed before stays, under the day it was recorded.{' '}
        {later > 0 && `${plural(later, 'later entry', 'later entries')} not shown. `}
        <button type="button" className="door" onClick={() => toggleDialog('as-of')}>
          Choose a moment
        </button>
      </p>
      {/* a minute is no clock set back: machines differ by as much */}
      {now < Date.parse(recorded) - 60_000 && (
        <p role="alert">
          The clock of this machine stands before the last entry, recorded {recorded.slice(0, 16).replace('T', ' ')} UTC. What is recorded
          now is dated as that entry is, never before it.
        </p>
      )}
    </>
  );
}
