import type { CountBar, CountPlot, ScorePlot } from '#domain/figures/Figure.ts';
import { countedWord } from '#domain/milestones/distribution.ts';
import { widthOf, wrapLabel, wrapText } from '#drawing/placing/wrapLabel.ts';
import { type BoxScale, boxScale } from './boxScale.ts';
import { countLeading, type CountRoom, endsFit, linesOver, sayCounts } from './sayCounts.ts';
import { labelSize, leading, small, type Words } from './Words.ts';

/** The room that bars have: from its top, as wide as the figure's inside, as high as its size leaves; Infinity where it grows. */
interface Room {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly text: number;
  readonly isNarrow: boolean;
}

/** Where the bars stand and what is said beside them. */
export interface Bands {
  /** The box of the chart proper: bars in the middle of bands of one height. */
  readonly plot: { readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly bar: number };
  readonly words: readonly Words[];
  readonly rules: readonly { readonly y: number; readonly strong: boolean }[];
  /** Where the last band ends. */
  readonly bottom: number;
}

/** What stands over a bar, the bar itself, what stands under it and the white between bands, in parts of the type. */
interface Arrangement {
  readonly above: number;
  readonly bar: number;
  readonly below: number;
  readonly pad: number;
  /** Whether a bar's counts stand behind its end, and whether its boxes have their names under them. */
  readonly inline?: true;
  readonly named?: true;
}

/** How much larger than it must be a band may become to fill its figure, and a bar. */
const mostAir = 2.4;
const mostGrowth = 1.5;
/** How far over its bar a coding range is drawn, in parts of the type. */
export const whiskerOver = 0.85;
/** What a band keeps free over and under the name beside it, in parts of the type. */
const nameAir = 0.25;
/** How far the lines of a box's name stand apart, in parts of their type, and how many it may have. */
const labelLeading = 1.2;
const labelLines = 4;

interface Band {
  readonly name: string;
  readonly note: string;
  readonly score?: NonNullable<CountBar['score']> | null;
  readonly parts: CountBar['parts'];
  readonly of: number;
}

/** Lays out a band for each bar: its name, its counts or its score in words, a place for the bar. */
export function layBands(plot: CountPlot | ScorePlot, room: Room): Bands {
  const { x, top, width, text, isNarrow } = room;
  const bands: readonly Band[] = plot.kind === 'counts' ? plot.bars : plot.bars.map((bar) => ({ ...bar, parts: [], of: 0 }));
  const scored = bands.some(({ score }) => score !== undefined);
  const nameWidth = isNarrow ? 0 : Math.round(width * 0.2);
  const side = isNarrow || !scored ? 0 : Math.round(text * 6.5);
  const plotWidth = width - nameWidth - side;
  const scale = boxScale(plot.kind === 'counts' ? plot.bars : [], plotWidth, text);
  const how = arrange(plot, bands, room, { plotX: 0, plotWidth, side, text, scale });
  const beside = isNarrow ? 0 : Math.max(0, ...bands.map((each) => besideOf(each, nameWidth, text).height));
  const least = Math.max(how.above + how.bar + how.below + how.pad, beside === 0 ? 0 : beside + nameAir) * text;
  const fair = room.height / Math.max(bands.length, 1);
  const band = Math.round(Number.isFinite(fair) ? Math.max(least, Math.min(fair, least * mostAir)) : least);
  const bar = Math.round(how.bar * text * Math.min(mostGrowth, band / least));
  // what stands over a bar and under it pushes the bar itself out of the middle of its band
  const shift = Math.round(((how.above - how.below) / 2) * text);
  const place = { x, plotX: x + nameWidth, plotWidth, side, right: x + width, nameWidth, text, bar, scale, how, isNarrow };
  const words = bands.flatMap((each, at) => sayBand(each, top + band * (at + 0.5) + shift, place));
  const bottom = top + band * bands.length;
  return {
    plot: { x: place.plotX, y: top + shift, width: plotWidth, height: band * bands.length, bar },
    words: [...words, ...(plot.kind === 'scores' ? sayAxis(bands, place, top + band / 2 + shift, bottom - band / 2 + shift) : [])],
    rules: isNarrow ? [] : bands.slice(1).map((_, at) => ({ y: top + band * (at + 1), strong: false })),
    bottom,
  };
}

/** The roomiest arrangement that fits; where none does, the closest: the figure then grows downwards. */
function arrange(plot: CountPlot | ScorePlot, bands: readonly Band[], room: Room, counts: CountRoom): Arrangement {
  const { text, isNarrow, width, height } = room;
  const { plotWidth, scale } = counts;
  if (isNarrow) {
    const lines = Math.max(1, ...bands.map((band) => wrapText(besides(band), width, text * small).length));
    const names = Math.max(1, ...bands.map((band) => namesOver(band, width, text).length));
    return { above: 0.6 + names * 1.25 + lines * 1.2 + (plot.kind === 'scores' ? 0.6 : 0), bar: 1.7, below: 0, pad: 1.2 };
  }
  if (plot.kind === 'scores') return { above: 1.4, bar: 2.6, below: 1, pad: 1 };
  const lines = namedLines(plot.bars, (plotWidth / scale.units) * 0.94, text, scale);
  const more = (Math.max(1, ...bands.map((band) => linesOver(band, counts))) - 1) * countLeading;
  const possible: Arrangement[] = [
    ...(lines === null
      ? []
      : [{ above: 1.3 + more, bar: 1.7, below: 0.25 + (lines * labelLeading * labelSize(text)) / text, pad: 0.55, named: true as const }]),
    { above: 1.5 + more, bar: 1.9, below: 0, pad: 1.2 },
    ...(endsFit(plot.bars, counts) ? [{ above: 0, bar: 1.5, below: 0, pad: 0.8, inline: true as const }] : []),
  ];
  const needs = ({ above, bar, below, pad }: Arrangement) => (above + bar + below + pad) * text * bands.length;
  const closest = possible.at(-1);
  if (closest === undefined) throw new Error('A bar can always be arranged.');
  return possible.find((each) => needs(each) <= height) ?? closest;
}

/** How many lines the names under boxes take; null where there are none, or where a name does not fit under its box. */
function namedLines(bars: readonly CountBar[], box: number, text: number, { inBoxes }: BoxScale): number | null {
  const names = bars.flatMap(({ parts }) => parts.flatMap((part) => part.names ?? []));
  if (!inBoxes || names.length === 0) return null;
  const whole = names.every((name) => name.split(/\s+/).every((word) => widthOf(word, labelSize(text)) <= box));
  const lines = Math.max(...names.map((name) => wrapText(name, box, labelSize(text)).length));
  return whole && lines <= labelLines ? lines : null;
}

const counted = ({ parts, of }: Band) => parts.map(({ count, word }) => `${count} of ${of} ${countedWord(word)}`).join(', ');
const besides = (band: Band) => (band.parts.length > 0 ? counted(band) : band.note);

interface BandPlace extends CountRoom {
  readonly x: number;
  readonly right: number;
  readonly nameWidth: number;
  readonly bar: number;
  readonly how: Arrangement;
  readonly isNarrow: boolean;
}

/** The words of one band, around the middle of its bar. */
function sayBand(band: Band, middle: number, place: BandPlace): Words[] {
  const { x, right, nameWidth, text, bar, how, isNarrow } = place;
  if (isNarrow) {
    const first = Math.round(middle - bar / 2 - (how.above - 1.1) * text);
    const names = namesOver(band, right - x, text);
    const counts = first + (names.length - 1) * 1.25 * text;
    return [
      ...names.map((line, at): Words => ({ x, y: Math.round(first + text * at * 1.25), text: line, role: 'name' })),
      ...(band.score === undefined ? [] : [{ x: right, y: first, text: besideInWords(band.score), role: 'note', anchor: 'end' } as const]),
      ...wrapText(besides(band), right - x, text * small).map((line, at): Words => ({
        x,
        y: Math.round(counts + text * (leading + at * 1.2)),
        text: line,
        role: 'count',
      })),
    ];
  }
  const { names, notes, height } = besideOf(band, nameWidth, text);
  const top = middle - height * text * 0.5;
  return [
    ...names.map((line, at): Words => ({ x, y: Math.round(top + text * (0.95 + at * 1.25)), text: line, role: 'name' })),
    ...notes.map((line, at): Words => ({
      x,
      y: Math.round(top + text * (names.length * 1.25 + 0.9 + at * 1.2)),
      text: line,
      role: 'note',
    })),
    ...sayCounts(band, middle, { ...place, isInline: how.inline === true }),
    ...(how.named ? nameBoxes(band, middle, place) : []),
    ...sayScore(band, middle, place),
  ];
}

/** The lines of the name over a bar, with room for the score beside it. */
function namesOver({ name, score }: Band, width: number, text: number): string[] {
  const beside = score === undefined ? 0 : widthOf(besideInWords(score), text * small) + text;
  return wrapLabel(name, width - beside, text * 1.1);
}

/** The lines of the name and the note beside a bar, and how high they are in parts of the type. */
function besideOf({ name, note }: Band, nameWidth: number, text: number) {
  const names = wrapLabel(name, nameWidth - text, text * 1.1);
  const notes = note === '' ? [] : wrapText(note, nameWidth - text, text * small);
  return { names, notes, height: names.length * 1.25 + notes.length * 1.2 };
}

const besideInWords = (score: NonNullable<Band['score']> | null) =>
  score === null ? 'nothing scored' : [`score ${Math.round(score.percent)}`, ...rangeInWords(score)].join(', ');
const rangeInWords = ({ low, high }: NonNullable<Band['score']>) =>
  low === high ? [] : [`coding range ${Math.round(low)} to ${Math.round(high)}`];

function sayScore({ score }: Band, middle: number, { right, text }: BandPlace): Words[] {
  if (score === undefined) return [];
  if (score === null) return [{ x: right, y: Math.round(middle + text * 0.3), text: 'nothing scored', role: 'note', anchor: 'end' }];
  const range = rangeInWords(score).map((words) => words.replace('coding range ', ''));
  return [
    {
      x: right,
      y: Math.round(middle + text * (range.length === 0 ? 0.6 : 0.3)),
      text: String(Math.round(score.percent)),
      role: 'score',
      anchor: 'end',
    },
    ...range.map((words): Words => ({ x: right, y: Math.round(middle + text * 1.6), text: words, role: 'note', anchor: 'end' })),
  ];
}

function nameBoxes(band: Band, middle: number, { plotX, plotWidth, text, bar, scale }: BandPlace): Words[] {
  const box = plotWidth / scale.units;
  return band.parts
    .flatMap(({ names = [] }) => names)
    .flatMap((name, number) =>
      wrapText(name, box * 0.94, labelSize(text)).map((line, at): Words => ({
        x: Math.round(plotX + number * box),
        y: Math.round(middle + bar / 2 + text * 0.25 + labelSize(text) * (0.85 + at * labelLeading)),
        text: line,
        role: 'label',
      })),
    );
}

/** What the scale of scores is: its ends and quarters under the last bar, and what the whisker over the first that has one means. */
function sayAxis(bands: readonly Band[], { plotX, plotWidth, text, bar, isNarrow }: BandPlace, first: number, last: number): Words[] {
  const ticks = [0, 25, 50, 75, 100].map((tick): Words => ({
    x: Math.round(plotX + (tick / 100) * plotWidth),
    y: Math.round(last + bar / 2 + text * 1.2),
    text: String(tick),
    role: 'axis',
    ...(tick === 0 ? {} : { anchor: tick === 100 ? 'end' : 'middle' }),
  }));
  const [top] = bands;
  if (isNarrow || !top?.score || top.score.low === top.score.high) return ticks;
  const { low, high } = top.score;
  const words = 'coding range, this text only';
  const y = Math.round(first - bar / 2 + text * (0.28 - whiskerOver));
  const before = plotX + (low / 100) * plotWidth - text * 0.6;
  if (widthOf(words, text * small) <= before - plotX)
    return [...ticks, { x: Math.round(before), y, text: words, role: 'axis', anchor: 'end' }];
  return [...ticks, { x: Math.round(plotX + (high / 100) * plotWidth + text * 0.6), y, text: words, role: 'axis' }];
}
