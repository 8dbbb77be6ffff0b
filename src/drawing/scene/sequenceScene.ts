import { milestoneNode } from '#domain/network/network.ts';
import type { Sequence } from '#domain/network/sequence.ts';
import { tieLooks } from '#domain/network/tieLook.ts';
import { conditionKinds, groundings } from '#domain/kinds/tieKinds.ts';
import { plural } from '#domain/texts/plural.ts';
import { layoutSequence } from '#drawing/placing/layoutSequence.ts';
import type { Point } from '#drawing/placing/Placement.ts';
import { type Route, routesOf, spanOf } from '#drawing/placing/routes.ts';
import type { Scene, SceneTie } from './scene.ts';

const arrowSize = 5;

/** The sequence as a picture: milestones in columns, each condition a line with its arrow and the source's own first word. */
export function sequenceScene(sequence: Sequence): Scene {
  const placement = layoutSequence(sequence);
  // only what must wait has an order in time
  const waits = sequence.conditions.some(({ kind }) => conditionKinds[kind].waits);
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
      word:
        placement.columns.length === 1 ? 'Together' : waits ? (at === 0 ? 'At the start' : 'Led to from there') : at === 0 ? 'From' : 'To',
      counted: plural(chips.filter(({ chip }) => chip.column === at).length, 'milestone'),
    })),
    headings: [],
    chips,
    ties: routesOf(placement, sequence.conditions).map(drawn),
  };
}

function drawn(route: Route<Sequence['conditions'][number]>): SceneTie {
  const { id, from, to, kind, words, grounding } = route.edge;
  const [start, end] = [route.points[0], route.points.at(-1)];
  const look = groundings[grounding].inferred ? 'inferred' : 'condition';
  const text = `“${words.split(/\s+/, 1)[0] ?? ''}”`;
  return {
    id,
    from,
    to,
    way: route,
    ...spanOf(route),
    look,
    width: tieLooks[look].width,
    arrow: conditionKinds[kind].directed ? arrowAt(route) : null,
    word: start === undefined || end === undefined ? null : { ...labelPlace(route, start, end), text },
  };
}

/** At the end that comes after: from the side at which the line arrives. */
function arrowAt({ points, arc, edge, forward }: Route<Sequence['conditions'][number]>): string {
  const tip = (forward ? points.at(-1) : points[0]) ?? { x: 0, y: 0 };
  const side = arc !== null || !forward ? 1 : -1;
  return edge.from === edge.to
    ? ''
    : `M${tip.x + side * arrowSize} ${tip.y - arrowSize}L${tip.x} ${tip.y}L${tip.x + side * arrowSize} ${tip.y + arrowSize}`;
}

/** Towards the end of the line, where those that left together have parted; or beside an arc. */
function labelPlace({ points, arc }: Route, start: Point, end: Point): Point {
  if (arc !== null) return { x: Math.max(start.x, end.x) + arc * 0.75 + 24, y: (start.y + end.y) / 2 + 4 };
  const before = points.at(-2) ?? start;
  // a point on the last bend: level at both ends, so its height runs as 3t² - 2t³
  const t = 0.7;
  return { x: before.x + (end.x - before.x) * t, y: before.y + (end.y - before.y) * (3 * t ** 2 - 2 * t ** 3) + 4 };
}
