import type { Sequence } from '#domain/network/sequence.ts';
import { conditionKinds } from '#domain/kinds/tieKinds.ts';
import { type Item, type Segment, stretchesOf } from './layers.ts';
import { chipHeight, labelLines, measures } from './layoutNetwork.ts';
import { orderColumns } from './orderColumns.ts';
import type { Chip, Placement } from './Placement.ts';
import { settleColumns } from './settleColumns.ts';

const chipWidth = 264;
/** The white between two columns; as much of it stays beside what a column's own arcs need. */
const gap = 170;
const beside = 90;
const { margin, headRoom } = measures;
const between = { members: 26, items: 34, lane: 12 } as const;

/**
 * Places the milestones of a sequence in columns: what comes before or enables stands before. What goes together, and what
 * waits for each other in a circle, stands in one column, one below the other. Deterministic. `rooms` is what the arcs beside
 * each column need.
 */
export function layoutSequence({ rows, conditions, deadlocks }: Sequence, rooms: readonly number[] = []): Placement {
  const parts = partsOf(
    rows.map(({ milestone }) => milestone.id),
    [
      ...conditions.filter(({ kind }) => !conditionKinds[kind].directed).map(({ from, to }) => [from, to]),
      ...deadlocks.map((circle) => circle.map(({ milestone }) => milestone.id)),
    ],
  );
  const orders = conditions
    .filter(({ kind }) => conditionKinds[kind].directed)
    .map(({ from, to }) => [parts.get(from) ?? from, parts.get(to) ?? to] as const)
    .filter(([from, to]) => from !== to);
  const rank = ranksOf([...new Set(parts.values())], orders);
  const items = [...new Set(parts.values())].map((key): Item => ({
    key,
    column: rank.get(key) ?? 0,
    group: 0,
    members: [...parts].filter(([, part]) => part === key).map(([id]) => id),
  }));
  const byKey = new Map(items.map((item) => [item.key, item]));
  const joined = orders.flatMap(([from, to]) => {
    const [one, other] = [byKey.get(from), byKey.get(to)];
    return one === undefined || other === undefined ? [] : [[one, other] as const];
  });
  const { lanes, segments } = stretchesOf(joined);
  const all = [...items, ...lanes];
  const count = Math.max(0, ...all.map(({ column }) => column)) + 1;
  const itemOf = new Map(items.flatMap((item) => item.members.map((id) => [id, item])));
  const columns = orderColumns({
    columns: Array.from({ length: count }, (_, at) => all.filter(({ column }) => column === at)),
    segments,
    itemOf,
  });
  const titles = new Map(rows.map(({ milestone }) => [milestone.id, milestone.title]));
  return placed(columns, segments, titles, itemOf, rooms);
}

/** Who stands together: the id of the first of each part, by the id of every member. */
function partsOf(ids: readonly string[], together: readonly (readonly string[])[]): Map<string, string> {
  const parts = new Map(ids.map((id) => [id, id]));
  for (const members of together) {
    const joined = new Set(members.map((id) => parts.get(id) ?? id));
    const first = ids.find((id) => joined.has(parts.get(id) ?? id)) ?? '';
    for (const [id, part] of parts) if (joined.has(part)) parts.set(id, parts.get(first) ?? first);
  }
  return parts;
}

/** The longest way to each part from one that nothing comes before; a way that closes a circle is not followed. */
function ranksOf(keys: readonly string[], orders: readonly (readonly [string, string])[]): Map<string, number> {
  const ranks = new Map<string, number>();
  const rankOf = (key: string, trail: ReadonlySet<string>): number => {
    const known = ranks.get(key);
    if (known !== undefined) return known;
    const before = orders.filter(([from, to]) => to === key && !trail.has(from)).map(([from]) => from);
    const rank = Math.max(-1, ...before.map((from) => rankOf(from, new Set([...trail, key])))) + 1;
    ranks.set(key, rank);
    return rank;
  };
  for (const key of keys) rankOf(key, new Set([key]));
  return ranks;
}

function placed(
  columns: readonly (readonly Item[])[],
  segments: readonly Segment[],
  titles: ReadonlyMap<string, string>,
  itemOf: ReadonlyMap<string, Item>,
  rooms: readonly number[],
): Placement {
  const { xs, end } = columnsBeside(columns.length, rooms);
  const lines = new Map([...titles].map(([id, title]) => [id, labelLines(title, chipWidth - 2 * measures.padding - measures.glyphSpace)]));
  const heightOf = ({ members }: Item) =>
    members.length === 0
      ? between.lane
      : members.reduce((sum, id) => sum + chipHeight(lines.get(id) ?? []), 0) + (members.length - 1) * between.members;
  const settled = settleColumns(columns, segments, { height: heightOf, head: () => 0, below: () => between.items });
  const tops = new Map([...settled].map(([item, top]) => [item, top + headRoom]));
  const chips = columns.flat().flatMap((item) => {
    let y = tops.get(item) ?? 0;
    return item.members.map((id): Chip => {
      const own = lines.get(id) ?? [];
      const chip = {
        id,
        column: item.column,
        x: xs[item.column] ?? margin,
        y,
        width: chipWidth,
        height: chipHeight(own),
        lines: own,
        nested: false,
      };
      y += chip.height + between.members;
      return chip;
    });
  });
  const lanes = columns.flat().filter(({ members }) => members.length === 0);
  return {
    chips: new Map(chips.map((chip) => [chip.id, chip])),
    lanes: new Map(lanes.map((lane) => [lane.key, (tops.get(lane) ?? 0) + between.lane / 2])),
    items: new Map([...itemOf].map(([id, { key }]) => [id, key])),
    columns: xs.map((x) => ({ x, width: chipWidth })),
    headings: [],
    width: end + margin,
    height: margin + Math.max(headRoom, ...chips.map(({ y, height }) => y + height)),
  };
}

/** Where columns begin that leave this much room for the arcs beside each, and where the last one's ends. */
function columnsBeside(count: number, rooms: readonly number[]): { xs: number[]; end: number } {
  const xs: number[] = [];
  let x: number = margin;
  for (let at = 0; at < count; at += 1) {
    xs.push(x);
    const room = rooms[at] ?? 0;
    x += chipWidth + (at === count - 1 ? Math.max(beside, room) : Math.max(gap, room + beside));
  }
  return { xs, end: x };
}
