import { type DrawnFigure, type Figure, isDrawn } from '#domain/figures/Figure.ts';
import { bibtexOf, citationOf, figureJson, type LeavingFigure, metadataOf, rowsCsv, textsOf } from '#drawing/figure/figureFile.ts';
import type { FigureSize } from '#drawing/figure/figureSizes.ts';
import type { FigureTheme } from '#drawing/figure/FigureTheme.ts';
import { paintPng } from '#drawing/file/paintPng.ts';
import { withTexts } from '#drawing/file/pngText.ts';
import { withFonts } from '#drawing/file/withFonts.ts';
import { expectPng } from '#drawing/file/writePng.ts';
import { makeFigure } from './makeFigure.ts';

/** What was chosen for a file: the figure as it is shown, as it is of all rows, how large and in which colours. */
export interface Chosen<F extends Figure = Figure> {
  readonly leaving: LeavingFigure<F>;
  readonly whole: LeavingFigure;
  readonly size: FigureSize;
  readonly theme: FigureTheme;
}

/** What a figure is asked for as a picture. */
export type ChosenPicture = Chosen<DrawnFigure>;

export interface FigureFormat<C extends Chosen> {
  /** Which of the two it holds: a format is offered where that has rows, and its file is named after it. */
  readonly of: 'leaving' | 'whole';
  readonly word: (chosen: C) => string;
  /** What the file's name ends in. */
  readonly ending: string;
  readonly make: (chosen: C) => Promise<Blob>;
}

/** Whether there is a picture to take: what is only ever a table has none, nor has what a filter leaves nothing of. */
export const isPicture = (chosen: Chosen): chosen is ChosenPicture => hasRows(chosen.leaving) && isDrawn(chosen.leaving.figure);

/** Whether there is anything to take. */
export const hasRows = ({ figure }: LeavingFigure): boolean => figure.rows.length > 0;

/** CSS pixels in a metre, at 96 to the inch. */
const pixelsPerMetre = 96 / 0.0254;

/** What was made of a choice: the preview, and every file of it after that. */
const made = new WeakMap<ChosenPicture, Promise<string>>();

/** The figure as an SVG that stands by itself: fonts and metadata inside, no reference to elsewhere. Made once for a choice. */
export function svgOf(chosen: ChosenPicture): Promise<string> {
  const svg = made.get(chosen) ?? makeSvg(chosen);
  made.set(chosen, svg);
  // what failed is tried again when it is asked for again
  svg.catch(() => made.delete(chosen));
  return svg;
}

async function makeSvg({ leaving, size, theme }: ChosenPicture): Promise<string> {
  // a chart is drawn by React of its own, which must not begin inside of the page's work
  await new Promise((resolve) => setTimeout(resolve));
  expectPng();
  const { figure, note, name: prefix } = leaving;
  return withFonts(makeFigure({ figure, note, size, theme, prefix, extra: metadataOf(leaving) }).svg);
}

/** The figure as PNG at a scale of its size, with what it says of itself inside. */
export async function pngOf(chosen: ChosenPicture, scale: number): Promise<Blob> {
  const painted = await paintPng(await svgOf(chosen), scale);
  return withTexts(painted, textsOf(chosen.leaving), Math.round(pixelsPerMetre * scale));
}

const png = (scale: number): FigureFormat<ChosenPicture> => ({
  of: 'leaving',
  word: ({ size }) => `PNG, ${size.width * scale} pixels wide`,
  ending: scale === 1 ? '.png' : `@${scale}x.png`,
  make: (chosen) => pngOf(chosen, scale),
});

const text =
  <C extends Chosen>(type: string, write: (chosen: C) => string | Promise<string>) =>
  async (chosen: C) =>
    new Blob([await write(chosen)], { type });
const csv = 'text/csv;charset=utf-8';
const rowsIn = ({ figure }: LeavingFigure) => `${figure.rows.length} ${figure.rows.length === 1 ? 'row' : 'rows'}`;

/** The formats that a drawing leaves in. */
export const pictureFormats: readonly FigureFormat<ChosenPicture>[] = [
  { of: 'leaving', word: () => 'SVG', ending: '.svg', make: text('image/svg+xml', svgOf) },
  png(1),
  png(2),
  png(4),
];

/** The formats that the numbers and words of every figure leave in. */
export const rowFormats: readonly FigureFormat<Chosen>[] = [
  {
    of: 'leaving',
    word: ({ leaving }) => `CSV of what is shown, ${rowsIn(leaving)}`,
    ending: '.csv',
    make: text(csv, ({ leaving }) => rowsCsv(leaving)),
  },
  { of: 'whole', word: ({ whole }) => `CSV of all, ${rowsIn(whole)}`, ending: '_all.csv', make: text(csv, ({ whole }) => rowsCsv(whole)) },
  { of: 'leaving', word: () => 'JSON', ending: '.json', make: text('application/json', ({ leaving }) => figureJson(leaving)) },
  {
    of: 'leaving',
    word: () => 'Citation, text',
    ending: '_citation.txt',
    make: text('text/plain;charset=utf-8', ({ leaving }) => `${citationOf(leaving)}\n`),
  },
  { of: 'leaving', word: () => 'Citation, BibTeX', ending: '.bib', make: text('application/x-bibtex', ({ leaving }) => bibtexOf(leaving)) },
];
