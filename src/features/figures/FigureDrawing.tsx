import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { DrawnFigure } from '#domain/figures/Figure.ts';
import type { FigureNote } from '#domain/figures/noteOf.ts';
import { screenThemes } from '#drawing/figure/FigureTheme.ts';
import { layoutFigure } from '#drawing/figure/layoutFigure.ts';
import { isWalkKey, walkMarks } from '#drawing/figure/walkMarks.ts';
import { type Made, makeFigure } from './makeFigure.ts';
import { useThemeName } from './useThemeName.ts';
import { useWidth } from './useWidth.ts';

interface Props {
  readonly name: string;
  readonly word: string;
  readonly figure: DrawnFigure;
  readonly note: FigureNote;
  /** The row whose mark is chosen; null for none. */
  readonly chosen: number | null;
  readonly onChoose: (row: number) => void;
}

/** The text of the page. */
const text = 14;

/** A figure on the page, as wide as there is room; over its marks lie doors, one tab stop in all, walked by the arrow keys. */
export function FigureDrawing({ name, word, figure, note, chosen, onChoose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const theme = useThemeName();
  const size = useMemo(() => (width === null || width === 0 ? null : { width, height: null, text, margin: 0 }), [width]);
  // what is below stands where it will stand, whether or not the chart is drawn yet
  const height = useMemo(() => (size === null ? undefined : layoutFigure(figure, note, size).height), [figure, note, size]);
  const [made, setMade] = useState<Made | null>(null);
  useEffect(() => {
    if (size === null) return undefined;
    // a chart is drawn by React of its own, which must not begin inside of this one's work
    const soon = requestAnimationFrame(() =>
      setMade(
        makeFigure({
          figure,
          note,
          size,
          theme: screenThemes[theme],
          prefix: `figure-${name}`,
        }),
      ),
    );
    return () => cancelAnimationFrame(soon);
  }, [name, figure, note, size, theme]);
  const html = useMemo(() => ({ __html: made?.svg ?? '' }), [made]);
  return (
    <div ref={box} className="figure-box" style={{ height }}>
      <div className="figure-picture" dangerouslySetInnerHTML={html} />
      {made !== null && <Marks word={word} figure={figure} made={made} chosen={chosen} onChoose={onChoose} />}
    </div>
  );
}

interface MarksProps extends Pick<Props, 'word' | 'figure' | 'chosen' | 'onChoose'> {
  readonly made: Made;
}

function Marks({ word, figure, made: { marks }, chosen, onChoose }: MarksProps) {
  const group = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const at = Math.min(current, marks.length - 1);
  const walk = (event: KeyboardEvent) => {
    if (!isWalkKey(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = walkMarks(marks, at, event.key);
    setCurrent(next);
    group.current?.querySelectorAll<HTMLElement>('button')[next]?.focus();
  };
  return (
    <div ref={group} className="figure-marks" role="group" aria-label={`Marks of “${word}”, walked by the arrow keys`}>
      {marks.map(({ row, x, y, width, height }, number) => (
        <button
          key={`${row} ${x}`}
          type="button"
          className="figure-mark"
          tabIndex={number === at ? 0 : -1}
          aria-pressed={row === chosen}
          aria-label={figure.rows[row]?.sentence}
          title={figure.rows[row]?.sentence}
          style={{ insetInlineStart: x - 2, insetBlockStart: y - 2, width: Math.max(width + 4, 24), height: Math.max(height + 4, 24) }}
          onKeyDown={walk}
          onFocus={() => setCurrent(number)}
          onClick={() => onChoose(row)}
        />
      ))}
    </div>
  );
}
