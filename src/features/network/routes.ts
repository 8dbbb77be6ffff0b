import { type Band, bandOrder } from '#domain/network/bands.ts';
import type { NetworkEdge } from '#domain/network/network.ts';
import { laneKeyOf } from './layers.ts';
import type { Chip, Placement, Point } from './Placement.ts';

/** The way of a tie: stretches that run level through a column and bend between columns. */
export interface Route {
  readonly edge: NetworkEdge;
  readonly points: readonly Point[];
  /** Ends in one band are joined by an arc beside it. */
  readonly arc: boolean;
}

/** Air between a chip and the ends of its ties' fan, and how far an arc reaches beside its band. */
const inset = 6;
const reach = 44;

/**
 * The ways of ties between placed chips. At a chip they leave and arrive in the order of where they come from, spread
 * along its side; through a column they keep to the lane that the layout left for them, so that none runs through a
 * chip that is not its own.
 */
export function routesOf(placement: Placement, edges: readonly NetworkEdge[]): Route[] {
  const drafts = edges.flatMap((edge) => draftOf(placement, edge));
  const ports = portsOf(drafts);
  return drafts.map(({ edge, left, right, lanes, arc }) => {
    const [y1, y2] = [ports.get(`${edge.id} ${left.id}`) ?? middle(left), ports.get(`${edge.id} ${right.id}`) ?? middle(right)];
    const start = { x: left.x + left.width, y: y1 };
    const end = { x: arc ? right.x + right.width : right.x, y: y2 };
    return { edge, points: [start, ...lanes, end], arc };
  });
}

/** An SVG path along a route, with level beginnings and ends. */
export function pathOf({ points, arc }: Route): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const at = ({ x, y }: Point) => `${x} ${y}`;
  let path = `M${at(first)}`;
  let before = first;
  for (const point of rest) {
    const bend = arc ? Math.max(before.x, point.x) + reach : (before.x + point.x) / 2;
    path += point.y === before.y && !arc ? `H${point.x}` : `C${bend} ${before.y} ${bend} ${point.y} ${at(point)}`;
    before = point;
  }
  return path;
}

interface Draft {
  readonly edge: NetworkEdge;
  readonly left: Chip;
  readonly right: Chip;
  readonly lanes: readonly Point[];
  readonly arc: boolean;
}

const columnOf = (band: Band) => bandOrder.indexOf(band);
const middle = ({ y, height }: Chip) => y + height / 2;

function draftOf(placement: Placement, edge: NetworkEdge): Draft[] {
  const [from, to] = [placement.chips.get(edge.from), placement.chips.get(edge.to)];
  if (from === undefined || to === undefined) return [];
  const [left, right] = columnOf(from.band) <= columnOf(to.band) ? [from, to] : [to, from];
  const lanes: Point[] = [];
  for (let column = columnOf(left.band) + 1; column < columnOf(right.band); column += 1) {
    const place = placement.columns[column];
    const y = placement.lanes.get(laneKeyOf(placement.items.get(left.id) ?? left.id, column));
    if (place === undefined || y === undefined) return [];
    lanes.push({ x: place.x, y }, { x: place.x + place.width, y });
  }
  return [{ edge, left, right, lanes, arc: left.band === right.band }];
}

/** The height at which each tie meets each of its two chips. */
function portsOf(drafts: readonly Draft[]): Map<string, number> {
  const sides = new Map<string, { chip: Chip; ties: { edge: NetworkEdge; towards: number }[] }>();
  const meet = (chip: Chip, side: 'start' | 'end', edge: NetworkEdge, towards: number) => {
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
