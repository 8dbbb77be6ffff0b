import { useEffect, useState } from 'react';
import type { Entry } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { useDrafts } from '#state/drafts.ts';
import { dropDraftTexts } from '#state/draftTexts.ts';
import { restoreSourceTexts } from '#state/sourceTexts.ts';
import { showAsOf, type View } from '#state/view.ts';
import { DraftForm } from './DraftForm.tsx';
import { DraftList } from './DraftList.tsx';
import { FromText } from './FromText.tsx';
import { KeptTexts } from './KeptTexts.tsx';
import { NewDoors } from './NewDoors.tsx';
import { Recorded } from './Recorded.tsx';
import './RecordPage.css';

interface Props {
  readonly index: RecordIndex;
  readonly view: View;
}

/** Where an analyst records what is new and changes what was recorded: what is being written, and ways to begin. */
export function RecordPage({ index, view }: Props) {
  useEffect(() => void restoreSourceTexts().then(() => dropDraftTexts(index)), [index]);
  const { drafts, open } = useDrafts();
  const [recorded, setRecorded] = useState<Entry | null>(null);
  const own = drafts.filter(({ agreement }) => agreement === view.agreement);
  const shown = own.find(({ id }) => id === open);
  return (
    <div className="record">
      <h1>Record</h1>
      {recorded !== null && <Recorded key={recorded.seq} index={index} agreement={view.agreement} entry={recorded} />}
      {view.known === null ? (
        <div className="record-columns" data-writing={shown !== undefined || undefined}>
          {shown === undefined ? (
            <p className="record-about">
              What you record is added to the record as a new entry with your name, its time and your reason. What was recorded before stays
              in the ledger.
            </p>
          ) : (
            <DraftForm key={shown.id} index={index} draft={shown} valid={view.valid} onRecorded={setRecorded} />
          )}
          <aside aria-label="What to record">
            <NewDoors index={index} />
            <DraftList index={index} drafts={own} open={shown?.id ?? null} />
            <KeptTexts index={index} />
          </aside>
          <FromText index={index} drafts={own} />
        </div>
      ) : (
        <p>
          The page shows what was known at “{view.known}”. What is recorded is added to what is known now.{' '}
          <button type="button" className="door" onClick={() => showAsOf({ known: null })}>
            Show all that is known
          </button>
        </p>
      )}
    </div>
  );
}
