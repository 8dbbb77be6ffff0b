import type { Point } from '#drawing/placing/Placement.ts';
import { bendOf } from '#drawing/placing/routes.ts';
import type { Scene, SceneTie } from './scene.ts';

/** Into so many straight pieces a bend is taken apart to see how far off it runs. */
const pieces = 24;

/** The tie that runs nearest to a point of the picture, no farther off than so many of its pixels; null where none does. */
export function tieAt({ ties }: Pick<Scene, 'ties'>, point: Point, within: number): SceneTie | null {
  let nearest: SceneTie | null = null;
  let least = within;
  for (const tie of ties) {
    if (point.y < tie.top - within || point.y > tie.bottom + within) continue;
    const off = distanceTo(tie, point);
    if (off > least) continue;
    least = off;
    nearest = tie;
  }
  return nearest;
}

function distanceTo({ way }: SceneTie, point: Point): number {
  let least = Infinity;
  for (let at = 1; at < way.points.length; at += 1) {
    const [from, to] = [way.points[at - 1], way.points[at]];
    if (from === undefined || to === undefined) continue;
    const bend = bendOf(way, from, to);
    let before = from;
    for (let piece = 1; piece <= pieces; piece += 1) {
      const next = onBend(from, to, bend, piece / pieces);
      least = Math.min(least, offSegment(before, next, point));
      before = next;
    }
  }
  return least;
}

/** A point of the cubic curve whose control points stand at the height of its ends. */
function onBend(from: Point, to: Point, bend: number, t: number): Point {
  const [a, b, c, d] = [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t ** 2, t ** 3];
  return { x: a * from.x + (b + c) * bend + d * to.x, y: (a + b) * from.y + (c + d) * to.y };
}

function offSegment(from: Point, to: Point, { x, y }: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / length));
  return Math.hypot(x - from.x - share * dx, y - from.y - share * dy);
}
