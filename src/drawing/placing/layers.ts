import { bandOrder } from '#domain/network/bands.ts';
import type { Laid, LaidNode } from './Laid.ts';

/** What takes a place in a column: a chip with those that stand below it, or a lane that ties run through. */
export interface Item {
  readonly key: string;
  /** The column, from 0 at the start. */
  readonly column: number;
  /** Items of lower groups stand above those of higher ones; null for a lane, which may run anywhere. */
  readonly group: number | null;
  /** Ids of the nodes: the first, then those below it. None for a lane. */
  readonly members: readonly string[];
}

/** A stretch of ties between items of neighbouring columns, with how many ties run along it. */
export interface Segment {
  readonly left: Item;
  readonly right: Item;
  readonly weight: number;
}

export interface Layers {
  readonly columns: readonly (readonly Item[])[];
  readonly segments: readonly Segment[];
  /** The item of every node. */
  readonly itemOf: ReadonlyMap<string, Item>;
}

/** The lane that ties of an item take through a column between. */
export const laneKeyOf = (sourceKey: string, column: number) => `lane ${column} ${sourceKey}`;

/**
 * A network as columns of items and stretches between neighbouring ones. Long ties take a lane through each column that
 * they pass; ties of one item share it. The order of nodes and edges given does not matter.
 */
export function layersOf({ nodes, edges }: Laid, phaseIds: readonly string[]): Layers {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const roots = nodes.filter(({ under }) => under === null || !byId.has(under)).toSorted(byPlace(phaseIds));
  const below = new Map(roots.map(({ id }): [string, string[]] => [id, []]));
  for (const { id, under } of nodes) below.get(under ?? '')?.push(id);
  const items = roots.map((root): Item => ({
    key: root.id,
    column: bandOrder.indexOf(root.band),
    group: root.band === 'milestones' ? groupOf(root, phaseIds) : 0,
    members: [root.id, ...(below.get(root.id) ?? []).toSorted(compareIds)],
  }));
  const itemOf = new Map(items.flatMap((item) => item.members.map((id) => [id, item])));
  const joined = edges
    .toSorted((a, b) => compareIds(a.id, b.id))
    .flatMap(({ from, to }) => {
      const [one, other] = [itemOf.get(from), itemOf.get(to)];
      return one === undefined || other === undefined ? [] : [[one, other] as const];
    });
  const { lanes, segments } = stretchesOf(joined);
  const all = [...items, ...lanes];
  return { columns: bandOrder.map((_, column) => all.filter((item) => item.column === column)), segments, itemOf };
}

/**
 * The stretches along which pairs of items are joined, column by column, and the lanes that they take through columns
 * between. Pairs that run along the same stretch add to its weight; the pairs' order is that of lanes and stretches.
 */
export function stretchesOf(pairs: readonly (readonly [Item, Item])[]): { readonly lanes: Item[]; readonly segments: Segment[] } {
  const lanes = new Map<string, Item>();
  const segments = new Map<string, { left: Item; right: Item; weight: number }>();
  for (const [one, other] of pairs) {
    const [left, right] = one.column <= other.column ? [one, other] : [other, one];
    let at = left;
    for (let column = left.column + 1; column <= right.column; column += 1) {
      const next = column === right.column ? right : laneThrough(lanes, left, column);
      const key = `${at.key} | ${next.key}`;
      const segment = segments.get(key) ?? { left: at, right: next, weight: 0 };
      segment.weight += 1;
      segments.set(key, segment);
      at = next;
    }
  }
  return { lanes: [...lanes.values()], segments: [...segments.values()] };
}

function laneThrough(lanes: Map<string, Item>, source: Item, column: number): Item {
  const key = laneKeyOf(source.key, column);
  const lane = lanes.get(key) ?? { key, column, group: null, members: [] };
  lanes.set(key, lane);
  return lane;
}

/** What each item is joined with on one of its sides, and by how many ties. */
export type Neighbours = ReadonlyMap<Item, readonly { readonly item: Item; readonly weight: number }[]>;

/** The neighbours of the items at one end of the stretches: those at the other end. */
export function neighboursOf(segments: readonly Segment[], own: 'left' | 'right'): Neighbours {
  const far = own === 'left' ? 'right' : 'left';
  const all = new Map<Item, { item: Item; weight: number }[]>();
  for (const segment of segments) {
    const list = all.get(segment[own]) ?? [];
    list.push({ item: segment[far], weight: segment.weight });
    all.set(segment[own], list);
  }
  return all;
}

/** Cross-cutting milestones, and those of a phase that is not known, stand below all phases. */
function groupOf({ phase }: LaidNode, phaseIds: readonly string[]): number {
  const at = phaseIds.indexOf(phase ?? '');
  return at === -1 ? phaseIds.length : at;
}

function byPlace(phaseIds: readonly string[]) {
  return (a: LaidNode, b: LaidNode) =>
    groupOf(a, phaseIds) - groupOf(b, phaseIds) || (a.row?.milestone.order ?? 0) - (b.row?.milestone.order ?? 0) || compareIds(a.id, b.id);
}

/** By code unit: the same in every locale. */
function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
