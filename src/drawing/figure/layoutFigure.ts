import type { DrawnFigure, DrawnPlot, Figure } from '#domain/figures/Figure.ts';
import type { Look } from '#domain/figures/looks.ts';
import { balanceText } from '#drawing/placing/balanceText.ts';
import { widthOf, wrapText } from '#drawing/placing/wrapLabel.ts';
import type { FigureNote } from '#domain/figures/noteOf.ts';
import type { FigureSize } from './figureSizes.ts';
import { type Bands, layBands } from './layBands.ts';
import { leading, small, type Words } from './Words.ts';

/** Where everything of a figure stands. */
export interface FigureLayout {
  readonly width: number;
  readonly height: number;
  readonly text: number;
  readonly words: readonly Words[];
  readonly rules: readonly { readonly y: number; readonly strong: boolean }[];
  readonly legend: readonly { readonly x: number; readonly y: number; readonly look: Look }[];
  /** The box of the chart proper: bands of one height from its top. */
  readonly plot: Bands['plot'];
  readonly looks: readonly Look[];
  readonly margin: number;
  /** Whether names stand over their bars, and the title is smaller. */
  readonly isNarrow: boolean;
}

/** Below this width the name of a bar stands over it, not beside it. */
const narrow = 720;

/** The title, in parts of the text's own size. */
const title = 1.9;
/** White between the bars and the foot. */
const air = 1.2;
/** The least that a chart over time takes, in lines of text. */
const leastSteps = 16;
const leastYears = 20;

/**
 * Lays a figure out in a size: title, subtitle, legend, bands for the chart, and where it comes from. Without a note it stands in a
 * document that says so for all of its figures: the method alone is under it.
 */
export function layoutFigure(figure: DrawnFigure, note: FigureNote | null, size: FigureSize): FigureLayout {
  const { width, text, margin } = size;
  const isNarrow = width < narrow;
  const inner = width - 2 * margin;
  const words: Words[] = [];
  const rules: { y: number; strong: boolean }[] = [];
  let y = isNarrow ? 8 : Math.round(text * 1.5);
  const titleSize = isNarrow ? text * 1.35 : text * title;
  const put = (role: Words['role'], lines: readonly string[], step: number) => {
    for (const line of lines) {
      y += step;
      words.push({ x: margin, y: Math.round(y), text: line, role });
    }
  };
  // a serif of that size is a little narrower than the sans that is measured
  put('title', balanceText(figure.title, inner, titleSize), titleSize * 1.25);
  y += text * 0.5;
  put('subtitle', wrapText(figure.subtitle.trim(), inner, text), text * leading);
  y += text * 1.1;
  const legend = layLegend(figure.plot, { x: margin, y, width: inner, text, isNarrow });
  words.push(...legend.words);
  y = legend.bottom + text * 0.8;
  if (!isNarrow) rules.push({ y: Math.round(y), strong: true });
  const foot = footOf(figure, note, inner, text);
  const footHeight = foot.length * text * small * leading + text * (note === null ? 1 : 3.6);
  const top = Math.round(y + text * 0.4);
  const room = size.height === null ? Infinity : size.height - footHeight - top - air * text;
  const bands = layPlot(figure.plot, { x: margin, top, width: inner, height: room, text, isNarrow });
  words.push(...bands.words);
  rules.push(...bands.rules);
  y = Math.max(bands.bottom + air * text, (size.height ?? 0) - footHeight);
  if (!isNarrow) rules.push({ y: Math.round(y), strong: true });
  y += text * 0.2;
  put('foot', foot, text * small * leading);
  const made = note === null ? [] : wrapText(`${note.cutOff} ${note.made}`, inner - widthOf('Phasewatch', text * 1.3) - text, text * small);
  if (note !== null) {
    y += text * (1.8 + (made.length - 1) * small * leading);
    words.push({ x: margin, y: Math.round(y), text: 'Phasewatch', role: 'brand' });
  }
  made.forEach((line, at) =>
    words.push({
      x: width - margin,
      y: Math.round(y - (made.length - 1 - at) * text * small * leading),
      text: line,
      role: 'foot',
      anchor: 'end',
    }),
  );
  return {
    width,
    height: Math.ceil(Math.max(y + text * 1.2, size.height ?? 0)),
    text,
    words,
    rules,
    legend: legend.boxes,
    plot: bands.plot,
    looks: looksOf(figure.plot),
    margin,
    isNarrow,
  };
}

/** Bars have bands; a chart over time takes the room that there is, and at least so much for each of what stands one under the other. */
function layPlot(plot: DrawnPlot, room: Parameters<typeof layBands>[1]): Bands {
  if (plot.kind === 'counts' || plot.kind === 'scores') return layBands(plot, room);
  const { x, top: y, width, text } = room;
  const least = text * (plot.kind === 'steps' ? leastSteps : leastYears * plot.lines.length);
  const height = Math.round(Number.isFinite(room.height) ? Math.max(room.height, least) : least);
  return { plot: { x, y, width, height, bar: 0 }, words: [], rules: [], bottom: y + height };
}

function looksOf(plot: DrawnPlot): Look[] {
  return plot.kind === 'counts' ? plot.legend.map(({ look }) => look) : [];
}

interface Strip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly text: number;
  readonly isNarrow: boolean;
}

/** The legend in lines: a box and a word for each look, in the order in which they occur. */
function layLegend(
  plot: DrawnPlot,
  { x: left, y, width: whole, text, isNarrow }: Strip,
): { words: Words[]; boxes: FigureLayout['legend']; bottom: number } {
  if (plot.kind !== 'counts') return { words: [], boxes: [], bottom: y };
  const words: Words[] = [];
  const boxes: { x: number; y: number; look: Look }[] = [];
  const box = text * 2;
  const scored = !isNarrow && plot.bars.some(({ score }) => score !== undefined);
  const head = 'Score, coding range';
  const width = whole - (scored ? widthOf(head, text * small) + text : 0);
  let x = left;
  let line = y + text * leading;
  for (const { look, word } of plot.legend) {
    const wide = box + text * 0.6 + widthOf(word, text * small) + text * 1.6;
    if (x > left && x + wide > left + width) {
      x = left;
      line += text * 1.7;
    }
    boxes.push({ x, y: Math.round(line - text * 0.95), look });
    words.push({ x: Math.round(x + box + text * 0.6), y: Math.round(line), text: word, role: 'legend' });
    x += wide;
  }
  if (scored) words.push({ x: Math.round(left + whole), y: Math.round(line), text: head, role: 'head', anchor: 'end' });
  return { words, boxes, bottom: line };
}

function footOf(figure: Figure, note: FigureNote | null, width: number, text: number): string[] {
  const lines = [
    ...(note === null ? [] : [`Source: ${note.source}`]),
    `Method: ${figure.method}`,
    ...(note === null || note.address === null ? [] : [note.address]),
  ];
  return lines.flatMap((line) => wrapText(line, width, text * small));
}
