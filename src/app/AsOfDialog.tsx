import { type FormEvent, useState } from 'react';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { closeDialog, dialogProps } from '#state/dialogs.ts';
import { showAsOf, useView } from '#state/view.ts';

/** Chooses the moment that the page shows: what was known by then, and the day that assessments and dates are judged on. */
export function AsOfDialog({ index }: { index: RecordIndex | null }) {
  const view = useView((state) => state.view);
  const [known, setKnown] = useState(view.known ?? '');
  const [valid, setValid] = useState(view.valid ?? '');
  const show = (event: FormEvent) => {
    event.preventDefault();
    closeDialog('asof');
    showAsOf({ known: known.trim() || null, valid: valid || null });
  };
  const now = () => {
    closeDialog('asof');
    showAsOf({ known: null, valid: null });
  };
  return (
    <dialog {...dialogProps('asof')} className="dialog as-of-dialog">
      <h2 id="dialog-asof-title">As of</h2>
      <form onSubmit={show}>
        <p>
          <label>
            Known by{' '}
            <input
              value={known}
              placeholder="everything recorded so far"
              autoComplete="off"
              onChange={(event) => setKnown(event.currentTarget.value)}
            />
          </label>
          <span className="quiet small">
            a day (2026-11-24), a time (2026-11-24T12:00:00Z) or the number of an entry
            {index !== null && `; now it is entry ${index.record.edition.entries}`}
          </span>
        </p>
        <p>
          <label>
            Valid on <input type="date" value={valid} onChange={(event) => setValid(event.currentTarget.value)} />
          </label>
          <span className="quiet small">
            the day that assessments and agreed dates are judged on; empty for today. What is undated counts at every date.
          </span>
        </p>
        <p className="as-of-acts">
          <button type="submit" className="door">
            Show that moment
          </button>
          <button type="button" className="door" onClick={now}>
            Show now
          </button>
          <button type="button" className="door" onClick={() => closeDialog('asof')}>
            Close
          </button>
        </p>
      </form>
    </dialog>
  );
}
