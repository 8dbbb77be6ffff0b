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

/** How far apart ties stand that meet at one end, and how far from it they stop. */
const fan = 4;
const air = 5;

/**
 * Places the ties that join neighbouring bands of the first screen; others are seen in the network's own view. Ties that
 * meet fan out in the order of their other ends, so that they do not cross where they part.
 */
export function placeTies(ends: readonly End[], edges: readonly NetworkEdge[]): PlacedTie[] {
  const joined = edges.flatMap((edge) => {
    const pair = pairOf(ends, edge);
    return pair === null ? [] : [{ edge, ...pair }];
  });
  const columns = new Map(bandOrder.map((band) => [band, Math.max(...ends.filter((end) => end.band === band).map(({ clear }) => clear))]));
  return joined.map(({ edge, left, right }) => {
    const leaving = joined.filter((other) => other.left === left).toSorted((a, b) => a.right.middle - b.right.middle);
    const arriving = joined.filter((other) => other.right === right).toSorted((a, b) => a.left.middle - b.left.middle);
    const y1 =
      left.middle +
      offset(
        leaving.findIndex((other) => other.edge === edge),
        leaving.length,
        left.height,
      );
    const y2 =
      right.middle +
      offset(
        arriving.findIndex((other) => other.edge === edge),
        arriving.length,
        right.height,
      );
    const clear = (columns.get(left.band) ?? left.clear) + air;
    const x2 = right.start - air;
    const bend = (clear + x2) / 2;
    const path = `M${round(left.end + air)} ${round(y1)}H${round(clear)}C${round(bend)} ${round(y1)} ${round(bend)} ${round(y2)} ${round(x2)} ${round(y2)}`;
    return { id: edge.id, from: edge.from, to: edge.to, path, look: tieLookOf(edge) };
  });
}

/** The two ends of a tie where they stand in bands side by side; an actor in two bands is found in the one next to the other end. */
function pairOf(ends: readonly End[], { from, to }: NetworkEdge): { readonly left: End; readonly right: End } | null {
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

function offset(at: number, of: number, height: number): number {
  return (at - (of - 1) / 2) * Math.min(fan, height / of);
}

const round = (pixels: number) => Math.round(pixels * 10) / 10;
