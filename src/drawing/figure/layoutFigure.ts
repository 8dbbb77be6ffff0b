import type { Figure, Plot } from '#domain/figures/Figure.ts';
import type { Look } from '#domain/figures/looks.ts';
import { widthOf, wrapText } from '#drawing/placing/wrapLabel.ts';
import type { FigureNote } from '#domain/figures/noteOf.ts';
import type { FigureSize } from './figureSizes.ts';

/** Words at a place, in pixels of the figure: the left end of the line, or its right end. */
export interface Words {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly role: 'title' | 'subtitle' | 'legend' | 'name' | 'note' | 'count' | 'score' | 'foot' | 'brand' | 'axis';
  readonly end?: true;
}

/** Where everything of a figure stands. */
export interface FigureLayout {
  readonly width: number;
  readonly height: number;
  readonly text: number;
  readonly words: readonly Words[];
  readonly rules: readonly { readonly y: number; readonly strong: boolean }[];
  readonly legend: readonly { readonly x: number; readonly y: number; readonly look: Look }[];
  /** The box of the chart proper: bands of one height from its top. */
  readonly plot: { readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly bar: number };
  readonly looks: readonly Look[];
  readonly margin: number;
  /** Whether names stand over their bars, and the title is smaller. */
  readonly isNarrow: boolean;
}

/** Below this width the name of a bar stands over it, not beside it. */
const narrow = 720;

/** Sizes in parts of the text's own. */
const title = 1.9;
const small = 0.875;
const leading = 1.35;
/** White between the bars and the foot. */
const air = 1.2;

/** Lays a figure out in a size: title, subtitle, legend, bands for the chart, and where it comes from. */
export function layoutFigure(figure: Figure, note: FigureNote, size: FigureSize): FigureLayout {
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
  put('title', wrapText(figure.title, inner, titleSize), titleSize * 1.25);
  y += text * 0.3;
  put('subtitle', wrapText(figure.subtitle.trim(), inner, text), text * leading);
  const looks = looksOf(figure.plot);
  y += text * 0.9;
  const legend = layLegend(figure.plot, { x: margin, y, width: inner, text });
  words.push(...legend.words);
  y = legend.bottom + text * 0.5;
  if (!isNarrow) rules.push({ y: Math.round(y), strong: true });
  const foot = footOf(figure, note, inner, text);
  const footHeight = foot.length * text * small * leading + text * 3;
  const nameWidth = isNarrow ? 0 : Math.round(inner * 0.2);
  const side = isNarrow ? 0 : Math.round(text * 7.5);
  const bands = bandsOf(figure.plot);
  const least = bandHeight(figure.plot, text, isNarrow);
  const top = Math.round(y + text * 0.4);
  const room = size.height - footHeight - top - air * text;
  const band =
    figure.plot.kind === 'steps'
      ? Math.max(room, text * 16)
      : Math.max(least, Math.min(least * 1.9, Math.floor(room / Math.max(bands.length, 1))));
  const barHeight = Math.round(Math.min(text * 3.2, band * 0.42));
  const plot = {
    x: margin + nameWidth,
    y: top,
    width: inner - nameWidth - side,
    height: Math.round(band * (figure.plot.kind === 'steps' ? 1 : bands.length)),
    bar: barHeight,
  };
  if (figure.plot.kind !== 'steps')
    bands.forEach((bar, at) => {
      const middle = top + band * (at + 0.5);
      words.push(...nameBar(bar, { margin, middle, nameWidth, band, text, isNarrow, plotX: plot.x, right: width - margin, barHeight }));
      if (at > 0 && !isNarrow) rules.push({ y: Math.round(top + band * at), strong: false });
    });
  const bottom = Math.max(plot.y + plot.height + air * text, size.height - footHeight);
  y = bottom;
  if (!isNarrow) rules.push({ y: Math.round(y), strong: true });
  put('foot', foot, text * small * leading);
  y += text * 1.6;
  words.push({ x: margin, y: Math.round(y), text: 'Phasewatch', role: 'brand' });
  const made = wrapText(`${note.cutOff} ${note.made}`, inner - widthOf('Phasewatch', text * 1.3) - text, text * small);
  made.forEach((line, at) =>
    words.push({
      x: width - margin,
      y: Math.round(y - (made.length - 1 - at) * text * small * leading),
      text: line,
      role: 'foot',
      end: true,
    }),
  );
  return {
    width,
    height: Math.ceil(Math.max(y + text * 1.2, size.height)),
    text,
    words,
    rules,
    legend: legend.boxes,
    plot,
    looks,
    margin,
    isNarrow,
  };
}

function looksOf(plot: Plot): Look[] {
  return plot.kind === 'counts' ? plot.legend.map(({ look }) => look) : [];
}

interface Band {
  readonly name: string;
  readonly note: string;
  readonly above: string;
  readonly score: string;
  readonly range: string;
}

/** What stands beside each bar: its name, its counts in words, a score. */
function bandsOf(plot: Plot): Band[] {
  if (plot.kind === 'counts')
    return plot.bars.map(({ name, note, of, parts }) => ({
      name,
      note,
      above: parts.map(({ count, word }) => `${count} ${word}`).join(', '),
      score: '',
      range: `of ${of}`,
    }));
  if (plot.kind === 'scores')
    return plot.bars.map(({ name, note, score }) => ({
      name,
      note,
      above: '',
      score: score === null ? 'none' : String(Math.round(score.percent)),
      range: score === null || score.low === score.high ? '' : `${Math.round(score.low)} to ${Math.round(score.high)}`,
    }));
  return [];
}

function bandHeight(plot: Plot, text: number, isNarrow: boolean): number {
  return Math.round(text * (isNarrow ? 5.6 : plot.kind === 'scores' ? 4.4 : 3.5));
}

interface BandPlace {
  readonly margin: number;
  readonly middle: number;
  readonly nameWidth: number;
  readonly band: number;
  readonly text: number;
  readonly isNarrow: boolean;
  readonly plotX: number;
  readonly right: number;
  readonly barHeight: number;
}

function nameBar(bar: Band, { margin, middle, nameWidth, band, text, isNarrow, plotX, right, barHeight }: BandPlace): Words[] {
  const over = Math.round(middle - barHeight / 2 - text * 0.45);
  const words: Words[] = [];
  if (isNarrow) {
    const first = Math.round(middle - band / 2 + text * 1.3);
    words.push({ x: margin, y: first, text: bar.name, role: 'name' });
    words.push({ x: right, y: first, text: [bar.score, bar.range].filter(Boolean).join(', '), role: 'note', end: true });
    words.push({
      x: margin,
      y: Math.round(first + text * leading),
      text: shortenTo(bar.above || bar.note, right - margin, text * small),
      role: 'count',
    });
    return words;
  }
  const lines = wrapText(bar.name, nameWidth - text, text * 1.1).slice(0, 2);
  lines.forEach((line, at) =>
    words.push({ x: margin, y: Math.round(middle + (at - (lines.length - 1) / 2) * text * 1.25), text: line, role: 'name' }),
  );
  wrapText(bar.note, nameWidth - text, text * small).forEach((line, at) =>
    words.push({ x: margin, y: Math.round(middle + (lines.length / 2) * text * 1.25 + text * (0.4 + at * 1.2)), text: line, role: 'note' }),
  );
  words.push({ x: plotX, y: over, text: shortenTo(bar.above, right - plotX, text * small), role: 'count' });
  if (bar.score !== '') words.push({ x: right, y: Math.round(middle + text * 0.5), text: bar.score, role: 'score', end: true });
  if (bar.range !== '')
    words.push({ x: right, y: Math.round(middle + text * (bar.score === '' ? 0.5 : 1.8)), text: bar.range, role: 'note', end: true });
  return words;
}

/** A line that is too long ends where it fits: the whole of it is in the table, the file and the legend. */
function shortenTo(line: string, width: number, size: number): string {
  const [first = '', ...more] = wrapText(line, width, size);
  return more.length === 0 ? first : `${first.replace(/,?$/, '')} …`;
}

interface Strip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly text: number;
}

/** The legend in lines: a box and a word for each look, in the order in which they occur. */
function layLegend(plot: Plot, { x: left, y, width, text }: Strip): { words: Words[]; boxes: FigureLayout['legend']; bottom: number } {
  if (plot.kind !== 'counts') return { words: [], boxes: [], bottom: y };
  const words: Words[] = [];
  const boxes: { x: number; y: number; look: Look }[] = [];
  const box = text * 2;
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
  return { words, boxes, bottom: line };
}

function footOf(figure: Figure, { source, address }: FigureNote, width: number, text: number): string[] {
  const lines = [`Source: ${source}`, `Method: ${figure.method}`, ...(address === null ? [] : [address])];
  return lines.flatMap((line) => wrapText(line, width, text * small));
}
