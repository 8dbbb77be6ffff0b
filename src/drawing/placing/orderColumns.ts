import { type Item, type Layers, type Neighbours, neighboursOf, type Segment } from './layers.ts';

/** Columns longer than this are ordered by barycentre alone: sifting compares every pair of a column. */
const mostSifted = 400;
const sweeps = 8;
const rounds = 6;

/**
 * The items of every column in an order with few crossings: barycentre sweeps, then sifting, groups kept together.
 * Deterministic: the same layers give the same order. `onShare` hears how far it is, from 0 to 1.
 * @see Sugiyama, Tagawa and Toda (1981), IEEE Transactions on Systems, Man, and Cybernetics 11(2):109-125
 * @see Matuszewski, Schoenfeld and Molitor (1999), Graph Drawing, LNCS 1731:217-224
 */
export function orderColumns({ columns, segments }: Layers, onShare?: (share: number) => void): Item[][] {
  const ordered = columns.map((column) => [...column]);
  const sides = { left: neighboursOf(segments, 'right'), right: neighboursOf(segments, 'left') };
  let best = ordered.map((column) => [...column]);
  let fewest = countCrossings(best, segments);
  const keep = () => {
    const crossings = countCrossings(ordered, segments);
    if (crossings >= fewest) return;
    fewest = crossings;
    best = ordered.map((column) => [...column]);
  };
  const shares = new Map<Item, number>();
  for (const column of ordered) noteShares(column, shares);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const forth = sweep % 2 === 0;
    for (let step = 0; step < ordered.length; step += 1) {
      const at = forth ? step : ordered.length - 1 - step;
      const column = byBarycentre(ordered[at] ?? [], shares, forth ? sides.left : sides.right);
      noteShares(column, shares);
      ordered[at] = column;
    }
    keep();
    onShare?.((sweep + 1) / (sweeps + rounds));
  }
  ordered.splice(0, ordered.length, ...best.map((column) => [...column]));
  for (let round = 0; round < rounds; round += 1) {
    const before = fewest;
    for (const column of ordered) if (column.length <= mostSifted) sift(column, placesOf(ordered), sides);
    keep();
    if (fewest === before) break;
    onShare?.((sweeps + round + 1) / (sweeps + rounds));
  }
  return best;
}

/** How many pairs of ties cross between neighbouring columns in these orders. */
export function countCrossings(columns: readonly (readonly Item[])[], segments: readonly Segment[]): number {
  const place = placesOf(columns);
  const of = (item: Item) => place.get(item) ?? 0;
  let crossings = 0;
  for (let column = 0; column < columns.length - 1; column += 1) {
    const own = segments
      .filter(({ left }) => left.column === column)
      .map(({ left, right, weight }): Stretch => ({ left: of(left), right: of(right), weight }))
      .toSorted((a, b) => a.left - b.left);
    crossings += inversions(own, columns[column + 1]?.length ?? 0);
  }
  return crossings;
}

interface Stretch {
  readonly left: number;
  readonly right: number;
  readonly weight: number;
}

/** Weighted inversions of the right ends, in stretches sorted by their left ends, in any order where these are one; a Fenwick tree over the right column. */
function inversions(stretches: readonly Stretch[], size: number): number {
  const tree = Array.from({ length: size + 1 }, () => 0);
  let total = 0;
  let sum = 0;
  let waiting: Stretch[] = [];
  const settle = () => {
    for (const { right, weight } of waiting) {
      sum += weight;
      for (let at = right + 1; at <= size; at += at & -at) tree[at] = (tree[at] ?? 0) + weight;
    }
    waiting = [];
  };
  for (const stretch of stretches) {
    // ties that leave one item together do not cross
    if (waiting[0] !== undefined && waiting[0].left !== stretch.left) settle();
    let upTo = 0;
    for (let at = stretch.right + 1; at > 0; at -= at & -at) upTo += tree[at] ?? 0;
    total += stretch.weight * (sum - upTo);
    waiting.push(stretch);
  }
  return total;
}

function placesOf(columns: readonly (readonly Item[])[]): Map<Item, number> {
  return new Map(columns.flatMap((column) => column.map((item, at) => [item, at])));
}

/** Places as shares of their column: a short column counts as much as a long one. */
function noteShares(column: readonly Item[], shares: Map<Item, number>): void {
  column.forEach((item, at) => shares.set(item, (at + 0.5) / column.length));
}

/** Items by the mean place of their neighbours; those without any keep theirs. Groups stay together, lanes go anywhere. */
function byBarycentre(column: readonly Item[], shares: ReadonlyMap<Item, number>, neighbours: Neighbours): Item[] {
  const centreOf = (item: Item) => {
    const around = neighbours.get(item) ?? [{ item, weight: 1 }];
    const weight = around.reduce((sum, each) => sum + each.weight, 0);
    return around.reduce((sum, each) => sum + (shares.get(each.item) ?? 0) * each.weight, 0) / weight;
  };
  const centres = new Map(column.map((item) => [item, centreOf(item)]));
  const at = (item: Item) => centres.get(item) ?? 0;
  const grouped = column.filter(({ group }) => group !== null).toSorted((a, b) => (a.group ?? 0) - (b.group ?? 0) || at(a) - at(b));
  for (const lane of column.filter(({ group }) => group === null).toSorted((a, b) => at(a) - at(b))) {
    const before = grouped.findIndex((item) => at(item) > at(lane));
    grouped.splice(before === -1 ? grouped.length : before, 0, lane);
  }
  return grouped;
}

interface Sides {
  readonly left: Neighbours;
  readonly right: Neighbours;
}

/** Takes each item in turn to the place of its column where it crosses least. */
function sift(column: Item[], place: ReadonlyMap<Item, number>, sides: Sides): void {
  const farOf = new Map(column.map((item) => [item, [sides.left, sides.right].map((side) => farOn(side.get(item) ?? [], place))]));
  const far = (item: Item) => farOf.get(item) ?? [];
  // beside the column and moved with it: to look one up for every pair takes longer than to compare them
  const fars = column.map(far);
  for (const item of column.slice()) {
    const from = column.indexOf(item);
    const own = far(item);
    column.splice(from, 1);
    fars.splice(from, 1);
    const { lowest, highest } = reachOf(item, column);
    let sum = 0;
    let best = { at: from, sum: Number.POSITIVE_INFINITY };
    for (let at = 0; at <= highest; at += 1) {
      const passed = fars[at - 1];
      if (passed !== undefined) sum += addedBy(passed, own);
      if (at >= lowest && sum < best.sum) best = { at, sum };
    }
    column.splice(best.at, 0, item);
    fars.splice(best.at, 0, own);
  }
}

/** The places that an item may take: any for a lane, between its neighbours' groups for everything else. */
function reachOf({ group }: Item, others: readonly Item[]): { readonly lowest: number; readonly highest: number } {
  if (group === null) return { lowest: 0, highest: others.length };
  const lowest = others.findLastIndex((other) => other.group !== null && other.group < group) + 1;
  const highest = others.findIndex((other) => other.group !== null && other.group > group);
  return { lowest, highest: highest === -1 ? others.length : highest };
}

/** Where the ties of an item end on one side, from above, and how many end at each place. */
interface Far {
  readonly places: Int32Array;
  readonly weights: Int32Array;
  readonly total: number;
}

function farOn(neighbours: readonly { readonly item: Item; readonly weight: number }[], place: ReadonlyMap<Item, number>): Far {
  const ends = neighbours.map(({ item, weight }) => ({ at: place.get(item) ?? 0, weight })).toSorted((a, b) => a.at - b.at);
  return {
    places: Int32Array.from(ends, ({ at }) => at),
    weights: Int32Array.from(ends, ({ weight }) => weight),
    total: ends.reduce((sum, { weight }) => sum + weight, 0),
  };
}

/** How many more crossings, on either side, there are with the first of two neighbouring items above the second than below it. */
function addedBy(upper: readonly Far[], lower: readonly Far[]): number {
  let added = 0;
  for (let side = 0; side < upper.length; side += 1) {
    const [own, other] = [upper[side], lower[side]];
    if (own !== undefined && other !== undefined) added += addedOn(own, other);
  }
  return added;
}

/** A tie of the one crosses those of the other that end above it; it would cross those that end below it. */
function addedOn(own: Far, other: Far): number {
  let added = 0;
  let [above, upTo, nextAbove, nextUpTo] = [0, 0, 0, 0];
  for (let tie = 0; tie < own.places.length; tie += 1) {
    const place = own.places[tie] ?? 0;
    while (nextAbove < other.places.length && (other.places[nextAbove] ?? 0) < place) above += other.weights[nextAbove++] ?? 0;
    while (nextUpTo < other.places.length && (other.places[nextUpTo] ?? 0) <= place) upTo += other.weights[nextUpTo++] ?? 0;
    added += (own.weights[tie] ?? 0) * (above - (other.total - upTo));
  }
  return added;
}
