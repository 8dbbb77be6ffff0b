import { milestoneNode } from '#domain/network/network.ts';
import type { Sequence } from '#domain/network/sequence.ts';
import { tieLooks } from '#domain/network/tieLook.ts';
import { conditionKinds, groundings } from '#domain/kinds/tieKinds.ts';
import { tellingWords } from '#domain/network/tellingWords.ts';
import { plural } from '#domain/texts/plural.ts';
import { layoutSequence } from '#drawing/placing/layoutSequence.ts';
import { measures } from '#drawing/placing/layoutNetwork.ts';
import { type PlacedArc, placeArcs } from '#drawing/placing/placeArcs.ts';
import type { Placement, Point } from '#drawing/placing/Placement.ts';
import { type Route, routesOf, spanOf } from '#drawing/placing/routes.ts';
import { widthOf } from '#drawing/placing/wrapLabel.ts';
import type { Scene, SceneTie } from './scene.ts';

const arrowSize = 5;

type ConditionRoute = Route<Sequence['conditions'][number]>;

/** The sequence as a picture: milestones in columns, each condition a line with its arrow and the source's own first words. */
export function sequenceScene(sequence: Sequence): Scene {
  const words = new Map([...tellingWords(sequence.conditions)].map(([id, text]) => [id, `“${text}”`]));
  // heights do not depend on how much room there is beside the columns: arcs are placed first, then the columns around them
  const arcs = arcsBeside(layoutSequence(sequence), sequence, words);
  const placement = layoutSequence(sequence, arcs.rooms);
  const taken: Box[] = [];
  const nodes = new Map(sequence.rows.map((row) => [row.milestone.id, milestoneNode(row)]));
  const chips = [...placement.chips.values()].flatMap((chip) => {
    const node = nodes.get(chip.id);
    return node === undefined ? [] : [{ chip, node, gap: false }];
  });
  return {
    width: placement.width,
    height: placement.height,
    columns: placement.columns.map(({ x, width }, at) => ({
      column: at,
      x,
      width,
      word: headOf(at, placement, sequence),
      counted: plural(chips.filter(({ chip }) => chip.column === at).length, 'milestone'),
    })),
    headings: [],
    chips,
    ties: routesOf(placement, sequence.conditions).map((route) => drawn(route, arcs.of.get(route.edge.id), words, taken)),
  };
}

/** What a column holds: only what must wait has an order in time, and what waits in a circle is not together. */
function headOf(at: number, { columns }: Placement, { conditions }: Sequence): string {
  if (columns.length === 1) {
    const directed = conditions.filter(({ kind }) => conditionKinds[kind].directed).length;
    if (directed === 0) return 'Together';
    return directed === conditions.length ? 'Waiting for each other' : 'Together, or waiting for each other';
  }
  if (conditions.some(({ kind }) => conditionKinds[kind].waits)) return at === 0 ? 'At the start' : 'Led to from there';
  return at === 0 ? 'From' : 'To';
}

/** The arcs beside the columns by the ids of their conditions, and the room that each column needs for its own. */
function arcsBeside(placement: Placement, { conditions }: Sequence, words: ReadonlyMap<string, string>) {
  const columnOf = (id: string) => placement.chips.get(id)?.column ?? 0;
  const of = placeArcs(
    routesOf(placement, conditions)
      .filter(({ arc }) => arc !== null)
      .map((route) => ({ ...spanOf(route), id: route.edge.id, column: columnOf(route.edge.from), word: wordWidth(route, words) })),
  );
  const rooms = placement.columns.map((_, column) =>
    Math.max(0, ...conditions.filter(({ from }) => columnOf(from) === column).map(({ id }) => of.get(id)?.room ?? 0)),
  );
  return { of, rooms };
}

const wordWidth = ({ edge }: ConditionRoute, words: ReadonlyMap<string, string>) => widthOf(words.get(edge.id) ?? '', measures.labelSize);

function drawn(route: ConditionRoute, arc: PlacedArc | undefined, words: ReadonlyMap<string, string>, taken: Box[]): SceneTie {
  const { id, from, to, kind, grounding } = route.edge;
  const way: ConditionRoute = { ...route, arc: arc?.reach ?? route.arc };
  const look = groundings[grounding].inferred ? 'inferred' : 'condition';
  const width = wordWidth(route, words);
  const place = wordPlaces(way, arc, width).find((at) => taken.every((box) => !meet(box, boxOf(at, width))));
  if (place !== undefined) taken.push(boxOf(place, width));
  return {
    id,
    from,
    to,
    way,
    ...spanOf(way),
    look,
    width: tieLooks[look].width,
    arrow: conditionKinds[kind].directed ? arrowAt(way) : null,
    word: place === undefined ? null : { ...place, y: place.y + baseline, text: words.get(id) ?? '' },
  };
}

/** At the end that comes after: from the side at which the line arrives. */
function arrowAt({ points, arc, edge, forward }: ConditionRoute): string {
  const tip = (forward ? points.at(-1) : points[0]) ?? { x: 0, y: 0 };
  const side = arc !== null || !forward ? 1 : -1;
  return edge.from === edge.to
    ? ''
    : `M${tip.x + side * arrowSize} ${tip.y - arrowSize}L${tip.x} ${tip.y}L${tip.x + side * arrowSize} ${tip.y + arrowSize}`;
}

interface Box extends Point {
  readonly width: number;
}

/** The height of a word, and how far its letters stand below its middle. */
const line = 16;
const baseline = 4;

const boxOf = ({ x, y }: Point, width: number): Box => ({ x, y, width });
const meet = (a: Box, b: Box) => Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < line;

/** Where on the last bend of a line its word may stand, as shares of it: best towards the end, where those that left together have parted. */
const shares = [0.7, 0.55, 0.8, 0.4, 0.3];
/** A word keeps so far from the chips at both ends of its line. */
const air = 8;

/** The places for the middle of a word, the best first: beside an arc, or on the line. What finds none is said in the list. */
function wordPlaces({ points }: Route, arc: PlacedArc | undefined, width: number): Point[] {
  const end = points.at(-1);
  const before = points.at(-2);
  if (end === undefined || before === undefined) return [];
  if (arc !== undefined) return [{ x: end.x + arc.x, y: arc.y }];
  // a point on the last bend: level at both ends, so its height runs as 3t² - 2t³
  return shares.map((t) => ({
    x: Math.min(Math.max(before.x + (end.x - before.x) * t, before.x + width / 2 + air), end.x - width / 2 - air),
    y: before.y + (end.y - before.y) * (3 * t ** 2 - 2 * t ** 3),
  }));
}
