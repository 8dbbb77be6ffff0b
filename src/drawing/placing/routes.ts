import { atOnce } from '#drawing/scene/inTurns.ts';
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

/** What ways are found on. */
type Ground = Pick<Placement, 'chips' | 'lanes' | 'items' | 'columns'>;

/** So many ties are dealt with between two pauses. */
const step = 250;

/** Air between a chip and the ends of its ties' fan, and how far an arc reaches beside its column. */
const inset = 6;
const reach = 44;

/**
 * The ways of ties between placed chips. At a chip they leave and arrive in the order of where they come from, spread
 * along its side; through a column they keep to the lane that the layout left for them, so that none runs through a
 * chip that is not its own. Pauses now and then, so that thousands need not be found in one go.
 */
export function* routing<E extends Joining>(placement: Ground, edges: readonly E[]): Generator<void, Route<E>[]> {
  const drafts: Draft<E>[] = [];
  for (const [at, edge] of edges.entries()) {
    drafts.push(...draftOf(placement, edge));
    if (at % step === 0) yield;
  }
  const { starts, ends } = yield* portsOf(drafts);
  const routes: Route<E>[] = [];
  for (const [at, draft] of drafts.entries()) {
    const { edge, left, right, lanes, arc } = draft;
    const start = { x: left.x + left.width, y: starts.get(draft) ?? middle(left) };
    const end = { x: arc ? right.x + right.width : right.x, y: ends.get(draft) ?? middle(right) };
    routes.push({ edge, points: [start, ...lanes, end], arc: arc ? reach : null, forward: left.id === edge.from });
    if (at % step === 0) yield;
  }
  return routes;
}

/** The ways of ties, found at once: `routing` without its pauses. */
export function routesOf<E extends Joining>(placement: Ground, edges: readonly E[]): Route<E>[] {
  return atOnce(routing(placement, edges));
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

function draftOf<E extends Joining>(placement: Ground, edge: E): Draft<E>[] {
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

type Ports = Map<Draft<Joining>, number>;

interface Meeting {
  readonly draft: Draft<Joining>;
  /** The height that the tie comes from. */
  readonly towards: number;
  readonly ports: Ports;
}

/** The heights at which each tie meets its two chips. */
function* portsOf(drafts: readonly Draft<Joining>[]): Generator<void, { readonly starts: Ports; readonly ends: Ports }> {
  const [starts, ends]: [Ports, Ports] = [new Map(), new Map()];
  const sides = { start: new Map<Chip, Meeting[]>(), end: new Map<Chip, Meeting[]>() };
  const meet = (chip: Chip, side: 'start' | 'end', meeting: Meeting) => {
    const fan = sides[side].get(chip);
    if (fan === undefined) sides[side].set(chip, [meeting]);
    else fan.push(meeting);
  };
  for (const [at, draft] of drafts.entries()) {
    const { left, right, lanes, arc } = draft;
    if (at % step === 0) yield;
    meet(left, 'end', { draft, towards: lanes[0]?.y ?? middle(right), ports: starts });
    meet(right, arc ? 'end' : 'start', { draft, towards: lanes.at(-1)?.y ?? middle(left), ports: ends });
  }
  let spreadOut = 0;
  for (const [chip, fan] of [...sides.start, ...sides.end]) {
    spread(chip, fan);
    spreadOut += fan.length;
    if (spreadOut % step < fan.length) yield;
  }
  return { starts, ends };
}

/** Spreads the ties that meet a side of a chip along it, in the order of where they come from. */
function spread({ y, height }: Chip, fan: Meeting[]): void {
  const room = height - 2 * inset;
  fan
    .sort((a, b) => a.towards - b.towards || (a.draft.edge.id < b.draft.edge.id ? -1 : 1))
    .forEach(({ draft, ports }, at) => ports.set(draft, Math.round((y + inset + (room * (at + 1)) / (fan.length + 1)) * 10) / 10));
}
