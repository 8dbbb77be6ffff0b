import type { Point, Region } from './Placement.ts';
import { bendOf, type Way } from './routes.ts';

/**
 * Adds to the path of a canvas what of a way lies between the top and the bottom of a region. A way that passes a screen
 * by thousands of pixels costs as much to draw as those pixels: only the piece in sight is.
 */
export function traceRoute(context: CanvasRenderingContext2D, way: Way, { top, bottom }: Region): void {
  let before = way.points[0];
  for (const point of way.points.slice(1)) {
    if (before !== undefined) traceBend(context, before, point, bendOf(way, before, point), top, bottom);
    before = point;
  }
}

/** One bend: level at both ends, so that its height runs as 3t² − 2t³ and only ever rises or only ever falls. */
function traceBend(context: CanvasRenderingContext2D, from: Point, to: Point, bend: number, top: number, bottom: number): void {
  const [high, low] = from.y < to.y ? [from.y, to.y] : [to.y, from.y];
  if (low < top || high > bottom) return;
  if (from.y === to.y && bend >= from.x && bend <= to.x) {
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    return;
  }
  const shares = [top, bottom].map((y) => timeAt((clamp(y, high, low) - from.y) / (to.y - from.y || 1)));
  const whole = high >= top && low <= bottom;
  const [start, end] = whole ? [0, 1] : [Math.min(...shares), Math.max(...shares)];
  const [xs, ys] = [pieceOf([from.x, bend, bend, to.x], start, end), pieceOf([from.y, from.y, to.y, to.y], start, end)];
  context.moveTo(xs[0], ys[0]);
  context.bezierCurveTo(xs[1], ys[1], xs[2], ys[2], xs[3], ys[3]);
}

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/** The t at which 3t² − 2t³ is a share from 0 to 1. */
const timeAt = (share: number) => 0.5 - Math.sin(Math.asin(clamp(1 - 2 * share, -1, 1)) / 3);

type Four = readonly [number, number, number, number];

/** One coordinate of a cubic Bézier curve between two times, as the control values of a curve of its own: its polar form. */
function pieceOf(curve: Four, start: number, end: number): Four {
  const polar = (a: number, b: number, c: number) => {
    const mix = (from: number, to: number, t: number) => from + (to - from) * t;
    const [p, q, r] = [mix(curve[0], curve[1], a), mix(curve[1], curve[2], a), mix(curve[2], curve[3], a)];
    return mix(mix(p, q, b), mix(q, r, b), c);
  };
  return [polar(start, start, start), polar(start, start, end), polar(start, end, end), polar(end, end, end)];
}
