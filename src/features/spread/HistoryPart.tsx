import { lazy, Suspense, useState } from 'react';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { Part } from './Part.tsx';
import './HistoryPart.css';

/** The ledger is read by few who open a milestone: what reads it comes when it is asked for. */
const HistorySteps = lazy(() =>
  import('./HistorySteps.tsx').then(
    (module) => ({ default: module.HistorySteps }),
    () => ({ default: NotThere }),
  ),
);

/** The assessments, claims and agreed dates of a milestone in order, on either clock. */
export function HistoryPart({ index, id }: { index: RecordIndex; id: string }) {
  const [open, setOpen] = useState(false);
  return (
    <Part heading="History">
      <details className="history" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Assessments, claims and agreed dates in their order</summary>
        {open && (
          <Suspense fallback={<p className="quiet">Reading the ledger …</p>}>
            <HistorySteps index={index} id={id} />
          </Suspense>
        )}
      </details>
    </Part>
  );
}

function NotThere() {
  return <p role="alert">The history did not come. Load the page again to try once more.</p>;
}
