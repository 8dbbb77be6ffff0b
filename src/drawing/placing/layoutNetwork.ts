import { type Band, bandOrder } from '#domain/network/bands.ts';
import type { Laid, LaidNode } from './Laid.ts';
import { type Item, type Layers, layersOf } from './layers.ts';
import { orderColumns } from './orderColumns.ts';
import type { Chip, Placement } from './Placement.ts';
import { settleColumns } from './settleColumns.ts';
import { wrapLabel } from './wrapLabel.ts';

/** The size of labels and the height of their lines; the space between a chip's edge and its label, and that of a milestone's glyph; the margin of the picture, and the room for the heads of its columns. */
export const measures = { labelSize: 13, lineHeight: 17, padding: 10, glyphSpace: 22, margin: 24, headRoom: 44 } as const;

const widths: Record<Band, number> = { talks: 190, meetings: 150, milestones: 264, named: 210 };
/** White between the bands, in pixels: on screen, and on a sheet of paper, where letters would be too small with more. */
export const bandGaps = { screen: 120, sheet: 56 } as const;
const indent = 18;
const between = { items: 12, nested: 4, lane: 10, heading: 34 } as const;

/**
 * Places a whole network in bands, deterministically: the same nodes and edges, in whatever order they come, stand at the
 * same pixels. Phases are given by id in their order. `onShare` hears how far it is, from 0 to 1; `gap` is the white between bands.
 */
export function layoutNetwork(
  network: Laid,
  phaseIds: readonly string[],
  onShare?: (share: number) => void,
  gap: number = bandGaps.screen,
): Placement {
  const layers = layersOf(network, phaseIds);
  const columns = orderColumns(layers, onShare);
  const nodes = new Map(network.nodes.map((node) => [node.id, node]));
  const xs = columnPlaces(columns, gap);
  const heights = new Map(columns.flat().map((item) => [item, heightOf(item, nodes)]));
  const settled = settleColumns(
    settling.map((band) => columns[bandOrder.indexOf(band)] ?? []),
    layers.segments,
    { height: (item) => heights.get(item) ?? 0, head: headOf, below: spaceBelow },
  );
  const tops = new Map([...settled].map(([item, top]) => [item, top + measures.headRoom]));
  const chips = columns.flat().flatMap((item) => chipsOf(item, nodes, xs[item.column]?.x ?? 0, tops.get(item) ?? 0));
  const lanes = columns.flat().filter(({ members }) => members.length === 0);
  return {
    chips: new Map(chips.map((chip) => [chip.id, chip])),
    lanes: new Map(lanes.map((lane) => [lane.key, (tops.get(lane) ?? 0) + between.lane / 2])),
    items: itemKeys(layers),
    columns: xs,
    headings: headingsOf(columns[bandOrder.indexOf('milestones')] ?? [], tops, phaseIds, xs[bandOrder.indexOf('milestones')]?.x ?? 0),
    width: measures.margin + Math.max(0, ...xs.map(({ x, width }) => x + width)),
    height: measures.margin + Math.max(measures.headRoom, ...chips.map(({ y, height }) => y + height)),
  };
}

const itemKeys = ({ itemOf }: Layers) => new Map([...itemOf].map(([id, { key }]) => [id, key]));

/** Where the bands stand; one without anything takes no place. */
function columnPlaces(columns: readonly (readonly Item[])[], gap: number): Placement['columns'] {
  let x: number = measures.margin;
  return bandOrder.map((band, at) => {
    const held = columns[at]?.length ?? 0;
    const place = { x, width: held === 0 ? 0 : widths[band] };
    x += held === 0 ? 0 : widths[band] + gap;
    return place;
  });
}

function linesOf({ band, label }: LaidNode, nested: boolean): string[] {
  const room = widths[band] - 2 * measures.padding - (band === 'milestones' ? measures.glyphSpace : 0) - (nested ? indent : 0);
  return labelLines(label, room);
}

/** A label in the lines that fit a width. */
export const labelLines = (label: string, room: number) => wrapLabel(label, room, measures.labelSize);

/** How high a chip with these lines is. */
export const chipHeight = (lines: readonly string[]) => lines.length * measures.lineHeight + 12;

function heightOf({ members }: Item, nodes: ReadonlyMap<string, LaidNode>): number {
  if (members.length === 0) return between.lane;
  const chips = members.flatMap((id, at) => {
    const node = nodes.get(id);
    return node === undefined ? [] : chipHeight(linesOf(node, at > 0));
  });
  return chips.reduce((sum, height) => sum + height, 0) + (chips.length - 1) * between.nested;
}

function chipsOf({ members }: Item, nodes: ReadonlyMap<string, LaidNode>, x: number, top: number): Chip[] {
  let y = top;
  return members.flatMap((id, at) => {
    const node = nodes.get(id);
    if (node === undefined) return [];
    const nested = at > 0;
    const lines = linesOf(node, nested);
    const height = chipHeight(lines);
    const chip = {
      id,
      column: bandOrder.indexOf(node.band),
      x: x + (nested ? indent : 0),
      y,
      width: widths[node.band] - (nested ? indent : 0),
      height,
      lines,
      nested,
    };
    y += height + between.nested;
    return [chip];
  });
}

/** Milestones first; every other column settles beside those it is tied to that stand already. */
const settling: readonly Band[] = ['milestones', 'meetings', 'named', 'talks'];

/** Above the first milestone of a phase stands its heading. */
function headOf(item: Item, column: readonly Item[]): number {
  const milestones = item.column === bandOrder.indexOf('milestones') && item.group !== null;
  return milestones && column.find(({ group }) => group === item.group) === item ? between.heading : 0;
}

/** Lanes lie close to each other. */
function spaceBelow(item: Item, next: Item | undefined): number {
  if (next === undefined) return 0;
  return item.members.length === 0 && next.members.length === 0 ? 0 : between.items;
}

function headingsOf(
  column: readonly Item[],
  tops: ReadonlyMap<Item, number>,
  phaseIds: readonly string[],
  x: number,
): Placement['headings'] {
  const firsts = column.filter((item) => headOf(item, column) > 0);
  return firsts.map((item) => ({ x, y: (tops.get(item) ?? 0) - 10, phase: phaseIds[item.group ?? 0] ?? null }));
}
