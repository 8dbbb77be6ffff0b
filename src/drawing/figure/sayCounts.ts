import type { CountBar } from '#domain/figures/Figure.ts';
import { countedWord } from '#domain/milestones/distribution.ts';
import { widthOf } from '#drawing/placing/wrapLabel.ts';
import { type BoxScale, unitsOf } from './boxScale.ts';
import { linesOf, placeCounts } from './placeCounts.ts';
import { small, type Words } from './Words.ts';

/** How far counts stand apart in their line, and one line of them from the next, in parts of the type. */
const apart = 0.9;
export const countLeading = 1.2;

/** Where counts may stand: over the plot, and beside it where no score does. */
export interface CountRoom {
  readonly plotX: number;
  readonly plotWidth: number;
  readonly side: number;
  readonly text: number;
  readonly scale: BoxScale;
}

type Counted = Pick<CountBar, 'parts' | 'of' | 'score'>;

/** Whether the counts of every bar fit behind its end. */
export function endsFit(bars: readonly CountBar[], counts: CountRoom): boolean {
  const { plotWidth, scale, text } = counts;
  return bars.every((bar) => {
    const widths = countsOf(bar, counts).map(({ width }) => width + text * apart);
    return widths.reduce((sum, width) => sum + width, endOf(bar, plotWidth, scale)) <= plotWidth;
  });
}

const endOf = ({ of }: Counted, width: number, scale: BoxScale) => (unitsOf(of, of, scale) / scale.units) * width;
/** What is written for each part of a bar, where the part begins and how wide the writing is. */
function countsOf(band: Counted, { plotX, plotWidth, text, scale }: CountRoom) {
  const unit = plotWidth / scale.units;
  let next = plotX;
  return band.parts.map(({ count, word }) => {
    const [start, strong, said] = [next, `${count} of ${band.of}`, ` ${countedWord(word)}`];
    next += unitsOf(count, band.of, scale) * unit;
    return { start, strong, text: said, width: widthOf(strong + said, text * small) };
  });
}

function countPlaces(band: Counted, room: CountRoom) {
  const end = room.plotX + room.plotWidth + (band.score === undefined ? room.side : 0);
  return placeCounts(countsOf(band, room), room.plotX, end, room.text * apart);
}

/** How many lines the counts over a bar take. */
export function linesOver(band: Counted, room: CountRoom): number {
  return linesOf(countPlaces(band, room));
}

/** The counts of a bar: over its parts, or all behind the bar's end. */
export function sayCounts(band: Counted, middle: number, place: CountRoom & { readonly bar: number; readonly isInline: boolean }): Words[] {
  const { plotX, plotWidth, text, bar, scale, isInline } = place;
  const own = countsOf(band, place);
  if (isInline) {
    let next = plotX + endOf(band, plotWidth, scale);
    return own.map(({ strong, text: said, width }) => {
      const x = next + text * apart;
      next = x + width;
      return { x: Math.round(x), y: Math.round(middle + text * 0.3), strong, text: said, role: 'count' };
    });
  }
  const places = countPlaces(band, place);
  return own.map(({ strong, text: said }, at) => {
    const { x, line } = places[at] ?? { x: plotX, line: 0 };
    return { x: Math.round(x), y: Math.round(middle - bar / 2 - text * (0.5 + line * countLeading)), strong, text: said, role: 'count' };
  });
}
