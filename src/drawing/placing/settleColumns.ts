import { type Item, neighboursOf, type Segment } from './layers.ts';
import { settle, type Standing } from './settle.ts';

/** The room that an item takes: its own height, what stands above it, and the space below it before the next. Pixels. */
export interface Room {
  readonly height: (item: Item) => number;
  readonly head: (item: Item, column: readonly Item[]) => number;
  readonly below: (item: Item, next: Item | undefined) => number;
}

/** So far below the beginning of the first column to settle another one begins at the latest. Pixels. */
const latest = 120;

/**
 * The heights at which items begin, the highest of all, its head included, at 0. Columns settle in the order given, each
 * beside what it is joined with in those that stand already, but begins so early that whoever opens the picture sees that
 * there is something in it.
 */
export function settleColumns(
  columns: readonly (readonly Item[])[],
  segments: readonly Segment[],
  { height, head, below }: Room,
): Map<Item, number> {
  const tops = new Map<Item, number>();
  const [before, after] = [neighboursOf(segments, 'right'), neighboursOf(segments, 'left')];
  const middle = (item: Item) => (tops.get(item) ?? 0) + height(item) / 2;
  const heads = new Map(columns.flatMap((column) => column.map((item) => [item, head(item, column)])));
  const headOf = (item: Item) => heads.get(item) ?? 0;
  let ground = 0;
  for (const column of columns) {
    const standing = column.map((item, at): Standing => {
      const around = [...(before.get(item) ?? []), ...(after.get(item) ?? [])].filter((joined) => tops.has(joined.item));
      const weight = around.reduce((sum, joined) => sum + joined.weight, 0);
      const wished = weight === 0 ? 0 : around.reduce((sum, joined) => sum + middle(joined.item) * joined.weight, 0) / weight;
      const above = headOf(item);
      return { wish: wished - height(item) / 2 - above, weight, height: above + height(item) + below(item, column[at + 1]) };
    });
    const settled = settle(standing);
    if (column === columns[0]) ground = settled[0] ?? 0;
    const raise = Math.max(0, (settled[0] ?? 0) - ground - latest);
    settled.forEach((top, at) => {
      const item = column[at];
      if (item !== undefined) tops.set(item, top - raise + headOf(item));
    });
  }
  const highest = Math.min(...columns.flat().map((item) => (tops.get(item) ?? 0) - headOf(item)));
  return new Map([...tops].map(([item, top]) => [item, top - highest]));
}
