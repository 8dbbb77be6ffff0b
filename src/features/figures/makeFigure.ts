import type { DrawnFigure } from '#domain/figures/Figure.ts';
import type { FigureNote } from '#domain/figures/noteOf.ts';
import type { FigureSize } from '#drawing/figure/figureSizes.ts';
import { figureSvg } from '#drawing/figure/figureSvg.ts';
import type { FigureTheme } from '#drawing/figure/FigureTheme.ts';
import { layoutFigure } from '#drawing/figure/layoutFigure.ts';
import { drawPlot, type MarkBox } from './drawPlot.tsx';

/** What a figure is made from and in. */
export interface Making {
  readonly figure: DrawnFigure;
  /** Null in a document that says it for all of its figures. */
  readonly note: FigureNote | null;
  readonly size: FigureSize;
  readonly theme: FigureTheme;
  /** Keeps its ids apart from those of other figures on the page. */
  readonly prefix: string;
  /** What goes in before the picture: metadata, fonts. */
  readonly extra?: string;
}

/** A figure made whole, and where its marks stand in it. */
export interface Made {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly marks: readonly MarkBox[];
}

/** Makes a figure: laid out, its chart drawn, both in one SVG. The same for the screen, a file and paper. */
export function makeFigure({ figure, note, size, theme, prefix, extra = '' }: Making): Made {
  const layout = layoutFigure(figure, note, size);
  const { markup, marks } = drawPlot({ plot: figure.plot, layout, theme, prefix });
  return {
    svg: figureSvg(figure, { layout, theme, plot: markup, prefix }, extra),
    width: layout.width,
    height: layout.height,
    marks: marks.map((mark) => ({ ...mark, x: mark.x + layout.plot.x, y: mark.y + layout.plot.y })),
  };
}
