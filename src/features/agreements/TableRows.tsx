import { useState } from 'react';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { changesInWords, fieldWord, heldInWords } from '#domain/recording/heldInWords.ts';
import type { TablePlan } from '#domain/tables/planTable.ts';
import { type Outcome, outcomes, type TableRow } from '#domain/tables/TableRow.ts';
import type { TableType } from '#domain/tables/TableType.ts';
import { plural } from '#domain/texts/plural.ts';

/** So many rows are drawn at once; the next ones at the press of a button. */
const drawnAtOnce = 500;

interface Props {
  readonly index: RecordIndex;
  readonly table: TablePlan;
}

/** What would happen, row by row; one outcome alone where the reader asks for it. */
export function TableRows({ index, table: { rows, mapping } }: Props) {
  const [only, setOnly] = useState<Outcome | null>(null);
  const [drawn, setDrawn] = useState(drawnAtOnce);
  const there = (Object.keys(outcomes) as Outcome[]).flatMap((outcome) => {
    const count = rows.filter((row) => row.outcome === outcome).length;
    return count === 0 ? [] : [{ outcome, count }];
  });
  const chosen = there.some(({ outcome }) => outcome === only) ? only : null;
  const shown = chosen === null ? rows : rows.filter(({ outcome }) => outcome === chosen);
  return (
    <section aria-labelledby="table-rows">
      <h3 id="table-rows">What would happen, row by row</h3>
      <fieldset className="outcomes">
        <legend>Show</legend>
        <Show word={plural(rows.length, 'row')} checked={chosen === null} onShow={() => setOnly(null)} />
        {there.map(({ outcome, count }) => (
          <Show key={outcome} word={`${count} ${outcomes[outcome].word}`} checked={chosen === outcome} onShow={() => setOnly(outcome)} />
        ))}
      </fieldset>
      <table aria-label="What would happen, row by row">
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">Name</th>
            <th scope="col">What happens</th>
            <th scope="col">How</th>
          </tr>
        </thead>
        <tbody>
          {shown.slice(0, drawn).map((row) => (
            <tr key={row.line} data-outcome={row.outcome}>
              <td className="row-number">{row.line}</td>
              <th scope="row">{row.name || 'no name'}</th>
              <td className="outcome">{outcomes[row.outcome].word}</td>
              <td>{howOf(row, mapping.type, index)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length > drawn && (
        <p>
          <button type="button" className="door" onClick={() => setDrawn(drawn + drawnAtOnce)}>
            Show {Math.min(drawnAtOnce, shown.length - drawn)} more of {shown.length}
          </button>
        </p>
      )}
    </section>
  );
}

function Show({ word, checked, onShow }: { word: string; checked: boolean; onShow: () => void }) {
  return (
    <label>
      <input type="radio" name="outcomes" checked={checked} onChange={onShow} /> {word}
    </label>
  );
}

/** Of a changed thing each field as it was and would be, of a new one what it comes to, and whatever is to be said of the row. */
function howOf({ outcome, thing, fields, sentences }: TableRow, type: TableType, index: RecordIndex): string {
  const inWords = (field: string, held: unknown) => heldInWords(type, field, held, index);
  const held = outcome === 'added' && thing !== null ? Object.entries(thing).filter(([field]) => !told.has(field)) : [];
  const given = held.flatMap(([field, value]) =>
    inWords(field, value) === 'none' ? [] : [`${fieldWord(field)}: ${inWords(field, value)}`],
  );
  const all = [...(fields.length > 0 ? [changesInWords(type, fields, index)] : []), ...given].join('; ');
  return [...(all === '' ? [] : [/[.!?]$/.test(all) ? all : `${all}.`]), ...sentences].join(' ');
}

/** What the row's own name says already, or nobody has to know. */
const told = new Set(['type', 'id', 'title', 'name']);
