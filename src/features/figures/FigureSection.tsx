import { useEffect, useMemo, useRef, useState } from 'react';
import { type Figure, isDrawn } from '#domain/figures/Figure.ts';
import type { FigureNote } from '#domain/figures/noteOf.ts';
import type { PhaseChoice } from '#domain/kinds/phases.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { fileWords } from '#domain/texts/fileWords.ts';
import { answered, useAsked } from '#state/asked.ts';
import { linkTo } from '#state/link.ts';
import { CopyLink } from '#ui/CopyLink.tsx';
import { goToPart } from '#ui/goToPart.ts';
import { Behind } from './Behind.tsx';
import { Definitions } from './Definitions.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import { FigureDrawing } from './FigureDrawing.tsx';
import { FigureTable } from './FigureTable.tsx';
import { Nothing } from './Nothing.tsx';

interface Props {
  readonly index: RecordIndex;
  readonly name: string;
  readonly word: string;
  readonly figure: Figure;
  /** The same figure as it may leave the house, and that of all rows, whatever the filter leaves. */
  readonly leaving: Figure;
  readonly whole: Figure;
  /** As it leaves where the filter is not to be told; null where there is none. */
  readonly untold: Figure | null;
  /** The filter in words, as it may leave. */
  readonly narrowed: string;
  readonly note: FigureNote;
  /** The same for all rows: its address has no filter. */
  readonly wholeNote: FigureNote;
  readonly phase: PhaseChoice;
  readonly asTable: boolean;
}

/** One figure under its name: drawn or as a table, what stands behind the mark that was chosen, and its export. */
export function FigureSection({
  index,
  name,
  word,
  figure,
  leaving: outside,
  whole,
  untold,
  narrowed,
  note,
  wholeNote,
  phase,
  asTable,
}: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [pressed, setLeaves] = useState(false);
  const asked = useAsked((state) => state.asked === `export ${name}`);
  const leaves = pressed || asked;
  const section = useRef<HTMLElement>(null);
  const id = `figure-${name}-name`;
  const file = `${index.record.agreement.id}_${name}_${phase}`;
  // a link to this figure: it is drawn after the page was opened
  useEffect(() => {
    if (location.hash === `#${id}`) goToPart(id);
  }, [id]);
  const leaving = useMemo(() => ({ name, figure: outside, note }), [name, outside, note]);
  const leavingUntold = useMemo(() => untold && { name, figure: untold, note: { ...note, address: null } }, [name, untold, note]);
  const leavingWhole = useMemo(() => ({ name, figure: whole, note: wholeNote }), [name, whole, wholeNote]);
  const row = figure.rows.findIndex(({ sentence }) => sentence === chosen);
  const shown = figure.rows[row];
  const choose = (next: number) =>
    setChosen((before) => (before === figure.rows[next]?.sentence ? null : (figure.rows[next]?.sentence ?? null)));
  // what goes away takes no focus with it: the mark is still there
  const close = () => {
    section.current?.querySelector<HTMLElement>('[aria-pressed=true]')?.focus({ preventScroll: true });
    setChosen(null);
  };
  const own = { chosen: row < 0 ? null : row, onChoose: choose };
  return (
    <section ref={section} className="figure" aria-labelledby={id}>
      <div className="figure-head">
        <h3 id={id} tabIndex={-1}>
          {word}
        </h3>
        <div className="figure-tools screen-only">
          <CopyLink of={`“${word}”`} link={() => linkTo({ open: null }, id)} />
          {(outside.rows.length > 0 || whole.rows.length > 0) && (
            <button type="button" className="door" onClick={() => setLeaves(true)} aria-label={`Export “${word}”`}>
              Export
            </button>
          )}
        </div>
      </div>
      {figure.rows.length === 0 ? (
        <Nothing figure={figure} />
      ) : asTable || !isDrawn(figure) ? (
        <FigureTable {...own} figure={figure} />
      ) : (
        <FigureDrawing {...own} figure={figure} name={name} word={word} note={note} />
      )}
      {shown !== undefined && <Behind index={index} row={shown} onClose={close} />}
      <Definitions figure={figure} />
      {leaves && (
        <ExportDialog
          word={word}
          leaving={leaving}
          untold={leavingUntold}
          whole={leavingWhole}
          files={{ whole: file, leaving: narrowed === '' ? file : `${file}_${fileWords(narrowed)}` }}
          onClose={() => {
            setLeaves(false);
            answered(`export ${name}`);
          }}
        />
      )}
    </section>
  );
}
