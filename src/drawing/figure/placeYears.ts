import type { YearPlot, YearPoint } from '#domain/figures/Figure.ts';
import { widthOf } from '#drawing/placing/wrapLabel.ts';
import { small } from './Words.ts';

/** Words: where their middle is, and their baseline. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** The column of a year: the room that it has, what is drawn in it, and what is written over it. In pixels of the plot. */
export interface PlacedYear {
  readonly row: number;
  /** All of its room, which opens it. */
  readonly x: number;
  readonly width: number;
  readonly bar: { readonly x: number; readonly width: number };
  /** How high the score reaches, and the last one before it where that was higher; null where there is none. */
  readonly top: number | null;
  readonly fellFrom: number | null;
  readonly labels: readonly Label[];
}

/** The years of one phase, with the scale at their side. */
export interface PlacedPanel {
  readonly name: Label | null;
  readonly left: number;
  readonly right: number;
  /** From the top of the room of its columns to the scale's 0. */
  readonly top: number;
  readonly bottom: number;
  readonly rules: readonly { readonly y: number; readonly word: string }[];
  readonly years: readonly PlacedYear[];
  /** What stands under the columns: years, and years since the signature. */
  readonly words: readonly Label[];
}

export interface PlacedYears {
  /** The size of what is written, in pixels. */
  readonly size: number;
  readonly panels: readonly PlacedPanel[];
}

/** Room over 100 for two lines, and under 0 for two, in parts of the type. */
const over = 2.7;
const under = 3;
const gutter = 2.4;
/** How much of its room a column takes, and the most, in parts of the type. */
const share = 0.62;
const widest = 5;

/** Places the years of every phase, one phase under the other, in a plot of a size. */
export function placeYears(
  { years, lines }: YearPlot,
  plot: { readonly width: number; readonly height: number },
  text: number,
): PlacedYears {
  const left = text * gutter;
  const band = (plot.width - left) / Math.max(years.length, 1);
  // smaller type before fewer words, down to what can be read
  const size = Math.max(Math.min(text * small, band / 2.7), Math.min(text * small, 11));
  const height = plot.height / Math.max(lines.length, 1);
  const first = years[0]?.year ?? 0;
  const middle = (year: number) => left + band * (year - first + 0.5);
  return {
    size,
    panels: lines.map(({ name, points }, at): PlacedPanel => {
      const top = height * at;
      const bottom = top + height - text * under;
      const room = bottom - top - text * (over + (lines.length > 1 ? 1.4 : 0));
      const placed = points.map((point) => placeYear(point, { x: middle(point.year), band, bottom, room, text, size }));
      const kept = fitting(placed, size);
      return {
        name: lines.length > 1 ? { x: 0, y: top + text, text: name } : null,
        left,
        right: plot.width,
        top,
        bottom,
        rules: [0, 50, 100].map((score) => ({ y: bottom - (room * score) / 100, word: String(score) })),
        years: placed.map((own, number) => (kept.has(number) ? own : { ...own, labels: [] })),
        words: sayYears(years, middle, { band, bottom, text, size }),
      };
    }),
  };
}

interface YearRoom {
  readonly x: number;
  readonly band: number;
  readonly bottom: number;
  readonly room: number;
  readonly text: number;
  readonly size: number;
}

function placeYear({ row, score, before }: YearPoint, { x, band, bottom, room, text, size }: YearRoom): PlacedYear {
  const width = Math.min(band * share, text * widest);
  const heightOf = (percent: number) => bottom - (room * percent) / 100;
  const own = { row, x: x - band / 2, width: band, bar: { x: x - width / 2, width } };
  const foot = { x, y: bottom - size * 0.4 };
  if (score === null) {
    const word = ['no code', '–'].find((each) => widthOf(each, size) < band) ?? '';
    return { ...own, top: null, fellFrom: null, labels: [{ ...foot, text: word }] };
  }
  const top = heightOf(score.percent);
  const fellFrom = before !== null && before > score.percent ? heightOf(before) : null;
  const said = { x, y: top - size * 0.45, text: score.percent.toFixed(1) };
  if (fellFrom === null) return { ...own, top, fellFrom, labels: [said] };
  // a score stands at its own height, inside of what was lost, unless that is too little to hold it
  const isInside = top - fellFrom > size * 1.6 && widthOf(said.text, size) + size * 0.4 < width;
  const y = fellFrom - size * 0.45;
  const fall = { x, y: isInside ? y : y - size * 1.15, text: `▼${((before ?? 0) - score.percent).toFixed(1)}` };
  return { ...own, top, fellFrom, labels: [isInside ? said : { ...said, y }, fall] };
}

/** Which of the columns can say their numbers without touching another's: the ends, then falls, then the rest as they come. */
function fitting(placed: readonly PlacedYear[], size: number): Set<number> {
  const reach = (own: PlacedYear) => Math.max(0, ...own.labels.map(({ text }) => widthOf(text, size))) / 2 + size * 0.12;
  const rank = (at: number) => (at === 0 || at === placed.length - 1 ? 0 : (placed[at]?.fellFrom ?? null) === null ? 2 : 1);
  const order = placed.map((_, at) => at).toSorted((a, b) => rank(a) - rank(b) || a - b);
  const kept = new Set<number>();
  for (const at of order) {
    const own = placed[at];
    const free = [...kept].every((other) => {
      const there = placed[other];
      return own === undefined || there === undefined || Math.abs(own.bar.x - there.bar.x) >= reach(own) + reach(there);
    });
    if (free) kept.add(at);
  }
  return kept;
}

/** The years under their columns, every one or every so many, and under each how many years since the signature it is. */
function sayYears(
  years: YearPlot['years'],
  middle: (year: number) => number,
  { band, bottom, text, size }: Pick<YearRoom, 'band' | 'bottom' | 'text' | 'size'>,
): Label[] {
  const step = Math.max(1, Math.ceil((widthOf('0000', size) + size * 0.3) / band));
  const inWords = widthOf('year 00', size) < band * step;
  return years.flatMap(({ year, since }, at) => {
    if (at % step > 0) return [];
    const x = middle(year);
    return [
      { x, y: bottom + text * 0.4 + size, text: String(year) },
      ...(since === null ? [] : [{ x, y: bottom + text * 0.4 + size * 2.2, text: inWords ? `year ${since}` : String(since) }]),
    ];
  });
}
