import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { entriesQuery } from '#data/ledgers.ts';
import { entriesRead } from '#domain/ledger/entriesKnown.ts';
import { type Clock, type HistoryStep, milestoneHistory } from '#domain/ledger/milestoneHistory.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { capital } from '#domain/texts/capital.ts';
import { todayUtc } from '#i18n/dates.ts';
import { useView } from '#state/view.ts';
import { ThingLink } from './ThingLink.tsx';

const clocks = { valid: 'by the day it is valid from', recorded: 'by when it was recorded' } as const;

/** An agreed date says of itself when it is. */
function dated(type: HistoryStep['type'], valid: string | null): string {
  if (type === 'milestone') return '';
  return valid === null ? 'undated; ' : `${type === 'assessment' ? 'valid from' : 'of'} ${valid}; `;
}

/** What was assessed and claimed of a milestone, read from the entries that the page was. */
export function HistorySteps({ index, id }: { index: RecordIndex; id: string }) {
  const [clock, setClock] = useState<Clock>('recorded');
  const { agreement, known, valid } = useView(({ view }) => view);
  const { data, error } = useQuery(entriesQuery(agreement));
  if (error !== null) return <p role="alert">{error.message}</p>;
  if (data === undefined) return <p className="quiet">Reading the ledger …</p>;
  const steps = milestoneHistory(entriesRead(data, index.record, known), id, clock, index, valid ?? todayUtc());
  return (
    <>
      <fieldset className="history-clock">
        <legend className="heard">Order of the history</legend>
        {(['recorded', 'valid'] as const).map((name) => (
          <label key={name}>
            <input type="radio" name="history-clock" checked={clock === name} onChange={() => setClock(name)} /> {clocks[name]}
          </label>
        ))}
      </fieldset>
      <ol aria-label={`History, ${clocks[clock]}`}>
        {steps.map(({ id: own, type, what, words, valid, recorded, seq, by, why, fell }) => (
          <li key={seq} data-type={type}>
            <p>
              {what === 'put' ? '' : <span className="quiet">{what}: </span>}
              {own !== id && index.things.has(own) ? (
                <ThingLink index={index} id={own}>
                  {words}
                </ThingLink>
              ) : (
                words
              )}
              {fell && <b> fell</b>}
            </p>
            <p className="quiet small">
              {capital(`${dated(type, valid)}recorded ${recorded.slice(0, 16).replace('T', ' ')} UTC by ${by}, entry ${seq}: ${why}`)}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
