import { useState } from 'react';
import { undoWays } from '#data/undo.ts';
import { actTold } from '#domain/ledger/actTold.ts';
import { actBehind, type RecordedAct } from '#domain/ledger/acts.ts';
import { momentAfter } from '#domain/ledger/entriesKnown.ts';
import { plural } from '#domain/texts/plural.ts';
import { showAsOf } from '#state/view.ts';
import { EntryLine } from './EntryLine.tsx';
import type { LedgerModel } from './ledgerModel.ts';

/** How many entries of one act are listed before the rest is asked for: what came with Phasewatch may be thousands. */
const fewEntries = 100;

/** An act: who did what, when and why; opened, each entry of it with what it changed. */
export function ActItem({ model, act }: { model: LedgerModel; act: RecordedAct }) {
  const [open, setOpen] = useState(false);
  const [shown, setShown] = useState(fewEntries);
  const { name, entries, shipped, recorded, undoes, by } = act;
  const lastEntry = entries.at(-1);
  const last = lastEntry?.seq ?? 0;
  const numbers = entries.length === 1 ? `entry ${last}` : `entries ${entries[0]?.seq ?? 0} to ${last}`;
  return (
    <li>
      <p>
        <b>{shipped ? `${by}, shipped` : by}</b> {undoes === null ? '' : `${undoWays[model.stacks.ways.get(name) ?? 'undo'].did}: `}
        {actTold(model.ever, actBehind(model.acts, act).entries, model)}
      </p>
      <p className="ledger-why">{entries[0]?.why}</p>
      <p className="quiet small">
        Recorded {recorded.slice(0, 16).replace('T', ' ')} UTC, {numbers}.{' '}
        <button
          type="button"
          className="door"
          onClick={() => showAsOf({ known: lastEntry === undefined ? null : momentAfter(lastEntry, model) })}
        >
          Show what was known then<span className="heard">, {numbers}</span>
        </button>
      </p>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {plural(entries.length, 'entry', 'entries')} in full<span className="heard">: {numbers}</span>
        </summary>
        {open && (
          <ol>
            {entries.slice(0, shown).map((entry) => (
              <EntryLine
                key={entry.seq}
                index={model.index}
                ever={model.ever}
                entry={entry}
                why={entry.why === entries[0]?.why ? null : entry.why}
                change={model.changes.get(entry.seq)}
                move={model.moves.get(entry.seq)}
              />
            ))}
          </ol>
        )}
        {open && entries.length > shown && (
          <button type="button" className="door" onClick={() => setShown(shown + fewEntries)}>
            Show {Math.min(fewEntries, entries.length - shown)} more of {entries.length}
          </button>
        )}
      </details>
    </li>
  );
}
