import type { DrawnFigure } from '#domain/figures/Figure.ts';
import type { LeavingFigure } from '#drawing/figure/figureFile.ts';

/** Makes ready what a reader has before them when they press the button, in a box that shows the figure. What it gives makes the PNG. */
export type Prepare = (box: HTMLElement, leaving: LeavingFigure<DrawnFigure>) => Promise<() => Promise<Blob>>;
