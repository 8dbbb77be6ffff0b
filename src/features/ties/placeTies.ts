import { type Band, bandOrder } from '#domain/network/bands.ts';
import type { NetworkEdge } from '#domain/network/network.ts';
import { type TieLook, tieLookOf } from '#domain/network/tieLook.ts';

/** Where something that ties run to stands on the canvas, in CSS pixels from the canvas's start and top. */
export interface End {
  readonly id: string;
  readonly band: Band;
  readonly start: number;
  readonly end: number;
  /** From here on nothing of its own entry stands in the way to the end. */
  readonly clear: number;
  readonly middle: number;
  readonly height: number;
}

/** A tie as it is drawn: a path, and how it looks. */
export interface PlacedTie {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly path: string;
  readonly look: TieLook;
}

/** A tie between neighbouring bands, with its ends from the start to the end of the page. */
interface Joined {
  readonly edge: NetworkEdge;
  readonly left: End;
  readonly right: End;
}

/** How far apart ties stand that meet at one end, and how far from it they stop. */
const fan = 4;
const air = 5;

/**
 * Places the ties that join neighbouring bands of the first screen; others are seen in the network's own view. Ties that
 * meet fan out in the order of their other ends, so that they do not cross where they part.
 */
export function placeTies(ends: readonly End[], edges: readonly NetworkEdge[]): PlacedTie[] {
  const joined = edges.flatMap((edge): Joined[] => {
    const pair = pairOf(ends, edge);
    return pair === null ? [] : [{ edge, ...pair }];
  });
  const columns = new Map(bandOrder.map((band) => [band, Math.max(...ends.filter((end) => end.band === band).map(({ clear }) => clear))]));
  const [starts, stops] = [fanOut(joined, 'left'), fanOut(joined, 'right')];
  return joined.map((each) => {
    const { edge, left, right } = each;
    const [y1, y2] = [starts.get(each) ?? left.middle, stops.get(each) ?? right.middle];
    const clear = (columns.get(left.band) ?? left.clear) + air;
    const x2 = right.start - air;
    const bend = (clear + x2) / 2;
    const path = `M${round(left.end + air)} ${round(y1)}H${round(clear)}C${round(bend)} ${round(y1)} ${round(bend)} ${round(y2)} ${round(x2)} ${round(y2)}`;
    return { id: edge.id, from: edge.from, to: edge.to, path, look: tieLookOf(edge) };
  });
}

/** The two ends of a tie where they stand in bands side by side; an actor in two bands is found in the one next to the other end. */
function pairOf(ends: readonly End[], { from, to }: NetworkEdge): Omit<Joined, 'edge'> | null {
  const of = (id: string) => ends.filter((end) => end.id === id);
  for (const one of of(from)) {
    for (const other of of(to)) {
      const step = bandOrder.indexOf(other.band) - bandOrder.indexOf(one.band);
      if (step === 1) return { left: one, right: other };
      if (step === -1) return { left: other, right: one };
    }
  }
  return null;
}

/** The heights at which ties meet the ends of one side: around the middle of each, in the order of their ends on the other. */
function fanOut(joined: readonly Joined[], near: 'left' | 'right'): Map<Joined, number> {
  const far = near === 'left' ? 'right' : 'left';
  const meeting = new Map<End, Joined[]>();
  for (const each of joined.toSorted((a, b) => a[far].middle - b[far].middle)) {
    const before = meeting.get(each[near]);
    if (before === undefined) meeting.set(each[near], [each]);
    else before.push(each);
  }
  const heights = [...meeting].flatMap(([{ middle, height }, ties]) => {
    const apart = Math.min(fan, height / ties.length);
    return ties.map((each, at) => [each, middle + (at - (ties.length - 1) / 2) * apart] as const);
  });
  return new Map(heights);
}

const round = (pixels: number) => Math.round(pixels * 10) / 10;
