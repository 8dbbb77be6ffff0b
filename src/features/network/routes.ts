import { laneKeyOf } from './layers.ts';
import type { Chip, Placement, Point } from './Placement.ts';

/** Anything that joins two nodes: a tie, a condition. */
export interface Joining {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** Stretches that run level through a column and bend between columns. */
export interface Way {
  readonly points: readonly Point[];
  /** Ends in one column are joined by an arc that reaches so far beside it; null between columns. Pixels. */
  readonly arc: number | null;
}

/** The way of a tie. */
export interface Route<E extends Joining = Joining> extends Way {
  readonly edge: E;
  /** Whether it runs from the edge's beginning to its end, or from its end to its beginning. */
  readonly forward: boolean;
}

/** Air between a chip and the ends of its ties' fan, and how far an arc reaches beside its column. */
const inset = 6;
const reach = 44;

/**
 * The ways of ties between placed chips. At a chip they leave and arrive in the order of where they come from, spread
 * along its side; through a column they keep to the lane that the layout left for them, so that none runs through a
 * chip that is not its own.
 */
export function routesOf<E extends Joining>(
  placement: Pick<Placement, 'chips' | 'lanes' | 'items' | 'columns'>,
  edges: readonly E[],
): Route<E>[] {
  const drafts = edges.flatMap((edge) => draftOf(placement, edge));
  const ports = portsOf(drafts);
  return drafts.map(({ edge, left, right, lanes, arc }) => {
    const [y1, y2] = [ports.get(`${edge.id} ${left.id}`) ?? middle(left), ports.get(`${edge.id} ${right.id}`) ?? middle(right)];
    const start = { x: left.x + left.width, y: y1 };
    const end = { x: arc ? right.x + right.width : right.x, y: y2 };
    return { edge, points: [start, ...lanes, end], arc: arc ? reach : null, forward: left.id === edge.from };
  });
}

/** An SVG path along a way, with level beginnings and ends. */
export function pathOf(way: Way): string {
  const [first, ...rest] = way.points;
  if (first === undefined) return '';
  const at = ({ x, y }: Point) => `${x} ${y}`;
  let path = `M${at(first)}`;
  let before = first;
  for (const point of rest) {
    const bend = bendOf(way, before, point);
    path += point.y === before.y && way.arc === null ? `H${point.x}` : `C${bend} ${before.y} ${bend} ${point.y} ${at(point)}`;
    before = point;
  }
  return path;
}

/** Where a way bends between two of its points: the x of both control points of the curve. */
export function bendOf({ arc }: Way, from: Point, to: Point): number {
  return arc === null ? (from.x + to.x) / 2 : Math.max(from.x, to.x) + arc;
}

/** How high and how low a way comes: a bend stays between the heights of its ends. */
export function spanOf({ points }: Way): { readonly top: number; readonly bottom: number } {
  const heights = points.map(({ y }) => y);
  return { top: Math.min(...heights), bottom: Math.max(...heights) };
}

interface Draft<E extends Joining> {
  readonly edge: E;
  readonly left: Chip;
  readonly right: Chip;
  readonly lanes: readonly Point[];
  readonly arc: boolean;
}

const middle = ({ y, height }: Chip) => y + height / 2;

function draftOf<E extends Joining>(placement: Pick<Placement, 'chips' | 'lanes' | 'items' | 'columns'>, edge: E): Draft<E>[] {
  const [from, to] = [placement.chips.get(edge.from), placement.chips.get(edge.to)];
  if (from === undefined || to === undefined) return [];
  const [left, right] = from.column <= to.column ? [from, to] : [to, from];
  const lanes: Point[] = [];
  for (let column = left.column + 1; column < right.column; column += 1) {
    const place = placement.columns[column];
    const y = placement.lanes.get(laneKeyOf(placement.items.get(left.id) ?? left.id, column));
    if (place === undefined || y === undefined) return [];
    lanes.push({ x: place.x, y }, { x: place.x + place.width, y });
  }
  return [{ edge, left, right, lanes, arc: left.column === right.column }];
}

/** The height at which each tie meets each of its two chips. */
function portsOf(drafts: readonly Draft<Joining>[]): Map<string, number> {
  const sides = new Map<string, { chip: Chip; ties: { edge: Joining; towards: number }[] }>();
  const meet = (chip: Chip, side: 'start' | 'end', edge: Joining, towards: number) => {
    const key = `${chip.id} ${side}`;
    const fan = sides.get(key) ?? { chip, ties: [] };
    fan.ties.push({ edge, towards });
    sides.set(key, fan);
  };
  for (const { edge, left, right, lanes, arc } of drafts) {
    meet(left, 'end', edge, lanes[0]?.y ?? middle(right));
    meet(right, arc ? 'end' : 'start', edge, lanes.at(-1)?.y ?? middle(left));
  }
  const ports = new Map<string, number>();
  for (const { chip, ties } of sides.values()) {
    const room = chip.height - 2 * inset;
    ties
      .toSorted((a, b) => a.towards - b.towards || (a.edge.id < b.edge.id ? -1 : 1))
      .forEach(({ edge }, at) =>
        ports.set(`${edge.id} ${chip.id}`, Math.round((chip.y + inset + (room * (at + 1)) / (ties.length + 1)) * 10) / 10),
      );
  }
  return ports;
}
