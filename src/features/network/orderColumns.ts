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
      .toSorted((a, b) => of(a.left) - of(b.left) || of(a.right) - of(b.right));
    crossings += inversions(
      own.map(({ left, right, weight }) => ({ left: of(left), right: of(right), weight })),
      columns[column + 1]?.length ?? 0,
    );
  }
  return crossings;
}

interface Stretch {
  readonly left: number;
  readonly right: number;
  readonly weight: number;
}

/** Weighted inversions of the right ends, in stretches sorted by their left ends; a Fenwick tree over the right column. */
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
  const farPlaces = new Map(column.map((item) => [item, [sides.left, sides.right].map((side) => farOf(item, side, place))]));
  const far = (item: Item) => farPlaces.get(item) ?? [];
  const turns = column.slice();
  for (const item of turns) {
    const from = column.indexOf(item);
    column.splice(from, 1);
    const { lowest, highest } = reachOf(item, column);
    let sum = 0;
    let best = { at: from, sum: Number.POSITIVE_INFINITY };
    for (let at = 0; at <= highest; at += 1) {
      if (at > 0) {
        const passed = column[at - 1];
        if (passed !== undefined) sum += crossingsOf(far(passed), far(item)) - crossingsOf(far(item), far(passed));
      }
      if (at >= lowest && sum < best.sum) best = { at, sum };
    }
    column.splice(best.at, 0, item);
  }
}

/** The places that an item may take: any for a lane, between its neighbours' groups for everything else. */
function reachOf({ group }: Item, others: readonly Item[]): { readonly lowest: number; readonly highest: number } {
  if (group === null) return { lowest: 0, highest: others.length };
  const lowest = others.findLastIndex((other) => other.group !== null && other.group < group) + 1;
  const highest = others.findIndex((other) => other.group !== null && other.group > group);
  return { lowest, highest: highest === -1 ? others.length : highest };
}

interface Far {
  readonly at: number;
  readonly weight: number;
}

function farOf(item: Item, side: Neighbours, place: ReadonlyMap<Item, number>): Far[] {
  return (side.get(item) ?? []).map(({ item: other, weight }) => ({ at: place.get(other) ?? 0, weight })).toSorted((a, b) => a.at - b.at);
}

/** Crossings of the ties of two items, the first standing above the second: on either side. */
function crossingsOf(upper: readonly (readonly Far[])[], lower: readonly (readonly Far[])[]): number {
  let crossings = 0;
  upper.forEach((ties, side) => {
    const below = lower[side] ?? [];
    let passed = 0;
    let next = 0;
    for (const { at, weight } of ties) {
      while (next < below.length && (below[next]?.at ?? 0) < at) {
        passed += below[next]?.weight ?? 0;
        next += 1;
      }
      crossings += weight * passed;
    }
  });
  return crossings;
}
