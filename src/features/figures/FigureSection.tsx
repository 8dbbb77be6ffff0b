import { useMemo, useState } from 'react';
import type { Figure } from '#domain/figures/Figure.ts';
import type { FigureNote } from '#domain/figures/noteOf.ts';
import type { PhaseChoice } from '#domain/kinds/phases.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { Behind } from './Behind.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import { FigureDrawing } from './FigureDrawing.tsx';
import { FigureTable } from './FigureTable.tsx';

interface Props {
  readonly index: RecordIndex;
  readonly name: string;
  readonly word: string;
  readonly figure: Figure;
  /** The same figure of all rows, whatever the filter leaves. */
  readonly whole: Figure;
  readonly note: FigureNote;
  readonly phase: PhaseChoice;
  readonly asTable: boolean;
}

/** One figure under its name: drawn or as a table, what stands behind the mark that was chosen, and its export. */
export function FigureSection({ index, name, word, figure, whole, note, phase, asTable }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [leaves, setLeaves] = useState(false);
  const leaving = useMemo(() => ({ name, figure, note }), [name, figure, note]);
  const leavingWhole = useMemo(() => ({ name, figure: whole, note }), [name, whole, note]);
  const row = figure.rows.findIndex(({ sentence }) => sentence === chosen);
  const choose = (next: number) =>
    setChosen((before) => (before === figure.rows[next]?.sentence ? null : (figure.rows[next]?.sentence ?? null)));
  const own = { figure, chosen: row < 0 ? null : row, onChoose: choose };
  const shown = figure.rows[row];
  return (
    <section className="figure" aria-labelledby={`figure-${name}-name`}>
      <div className="figure-head">
        <h3 id={`figure-${name}-name`}>{word}</h3>
        <button type="button" className="door screen-only" onClick={() => setLeaves(true)} aria-label={`Export “${word}”`}>
          Export
        </button>
      </div>
      {asTable || figure.rows.length === 0 ? <FigureTable {...own} /> : <FigureDrawing {...own} name={name} word={word} note={note} />}
      {shown !== undefined && <Behind index={index} row={shown} />}
      {leaves && (
        <ExportDialog
          word={word}
          leaving={leaving}
          whole={leavingWhole}
          file={`${index.record.agreement.id}_${name}_${phase}`}
          onClose={() => setLeaves(false)}
        />
      )}
    </section>
  );
}
