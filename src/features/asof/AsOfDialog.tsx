import { type FormEvent, useState } from 'react';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { closeDialog, dialogProps } from '#state/dialogs.ts';
import { ageChoices, type AgeName, markEvidenceOlderThan, useEvidenceAge } from '#state/evidenceAge.ts';
import { isDay, showAsOf, useView } from '#state/view.ts';
import { Clock } from './Clock.tsx';
import './AsOfDialog.css';

/** Sets both clocks of the page: by when something was known, and the day that it is judged on. */
export function AsOfDialog({ index }: { index: RecordIndex | null }) {
  const view = useView((state) => state.view);
  const [known, setKnown] = useState(view.known ?? '');
  const [valid, setValid] = useState(view.valid ?? '');
  const age = useEvidenceAge((state) => state.age);
  const show = (event: FormEvent) => {
    event.preventDefault();
    closeDialog('as-of');
    showAsOf({ known: known.trim() || null, valid: isDay(valid) ? valid : null });
  };
  return (
    <dialog {...dialogProps('as-of')} className="dialog as-of-dialog">
      <h2 id="dialog-as-of-title">As of</h2>
      <form onSubmit={show}>
        <fieldset>
          <legend>Known by</legend>
          <p className="quiet small">What had been recorded by then; what was recorded later is left out.</p>
          <Clock word="the end of a day (UTC)" type="date" value={isDay(known) ? known : ''} onChange={setKnown} />
          <Clock
            word={index === null ? 'an entry, by its number' : `an entry, by its number (this page: ${index.record.edition.entries})`}
            type="number"
            value={/^\d+$/.test(known) ? known : ''}
            onChange={setKnown}
          />
          <p className="small">
            {known === '' ? 'Now: all that is recorded.' : <Now onChoose={() => setKnown('')} word="All that is recorded" />}
          </p>
        </fieldset>
        <fieldset>
          <legend>Valid on</legend>
          <p className="quiet small">
            The day that assessments, claims, conditions and agreed dates are judged on: what begins or is dated later does not count. What
            is undated counts on every day.
          </p>
          <Clock word="the day" type="date" value={valid} onChange={setValid} />
          <p className="small">{valid === '' ? 'Today.' : <Now onChoose={() => setValid('')} word="Today" />}</p>
        </fieldset>
        <fieldset>
          <legend>Age of evidence</legend>
          <label>
            Mark evidence that is older than{' '}
            <select value={age} onChange={(event) => markEvidenceOlderThan(event.currentTarget.value as AgeName)}>
              {Object.entries(ageChoices).map(([name, { word }]) => (
                <option key={name} value={name}>
                  {word}
                </option>
              ))}
            </select>
          </label>
          <p className="quiet small">
            By the date of the claim, else that of its source. What is undated is said to be undated, never old.
          </p>
        </fieldset>
        <p>
          <button type="submit" className="door">
            Show
          </button>{' '}
          <button type="button" className="door" onClick={() => closeDialog('as-of')}>
            Close
          </button>
        </p>
      </form>
    </dialog>
  );
}

function Now({ word, onChoose }: { word: string; onChoose: () => void }) {
  return (
    <button type="button" className="door" onClick={onChoose}>
      {word} instead
    </button>
  );
}
