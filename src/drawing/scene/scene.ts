import { bandOrder, bands } from '#domain/network/bands.ts';
import type { Network, NetworkNode } from '#domain/network/network.ts';
import { type TieLook, tieLookOf, tieLooks } from '#domain/network/tieLook.ts';
import { plural } from '#domain/texts/plural.ts';
import type { Chip, Placement, Point } from '#drawing/placing/Placement.ts';
import { atOnce } from './inTurns.ts';
import { type Joining, routing, spanOf, type Way } from '#drawing/placing/routes.ts';

/** A chip in the picture with what it stands for. */
export interface SceneChip {
  readonly chip: Chip;
  readonly node: NetworkNode;
  /** A milestone that somebody is to see to, and for which the sources name no one responsible: a tie that ends at a bar. */
  readonly gap: boolean;
}

/** What joins two nodes in the picture: its way, how firm it looks, and for a condition its arrow and the source's own word. */
export interface SceneTie extends Joining {
  readonly way: Way;
  /** How high and how low the way comes. */
  readonly top: number;
  readonly bottom: number;
  readonly look: TieLook;
  /** Pixels. */
  readonly width: number;
  readonly arrow: string | null;
  readonly word: (Point & { readonly text: string }) | null;
}

/** A column with its head: its chips are one group for whoever hears the picture. */
export interface SceneColumn {
  /** Its place among the columns of the chips. */
  readonly column: number;
  readonly x: number;
  readonly width: number;
  readonly word: string;
  readonly counted: string;
}

/** Everything that is drawn, in pixels of the picture's own size: the same for screen, canvas and file. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly SceneColumn[];
  readonly headings: readonly (Point & { readonly word: string })[];
  readonly chips: readonly SceneChip[];
  readonly ties: readonly SceneTie[];
}

/**
 * What is seen of a placed network. A heading stands only above milestones that are seen; phases are given by id, as are
 * the milestones for which nobody is named.
 */
export function sceneOf(...given: Parameters<typeof composing>): Scene {
  return atOnce(composing(...given));
}

/** `sceneOf` with pauses, for a network of thousands. */
export function* composing(
  view: Network,
  placement: Placement,
  phaseTitles: ReadonlyMap<string, string>,
  gaps: ReadonlySet<string>,
): Generator<void, Scene> {
  const chips = view.nodes.flatMap((node): SceneChip[] => {
    const chip = placement.chips.get(node.id);
    return chip === undefined ? [] : [{ chip, node, gap: gaps.has(node.id) }];
  });
  yield;
  const phases = new Set(chips.flatMap(({ node }) => (node.band === 'milestones' ? [node.phase] : [])));
  const routes = yield* routing(
    placement,
    view.edges.filter(({ nested }) => !nested),
  );
  return {
    width: placement.width,
    height: placement.height,
    columns: placement.columns.flatMap(({ x, width }, at) => {
      if (width === 0) return [];
      const own = bands[bandOrder[at] ?? 'named'];
      const count = chips.filter(({ chip }) => chip.column === at).length;
      return { column: at, x, width, word: own.word, counted: plural(count, own.one, own.many) };
    }),
    headings: placement.headings
      .filter(({ phase }) => phases.has(phase))
      .map(({ x, y, phase }) => ({ x, y, word: phase === null ? 'Cross-cutting' : (phaseTitles.get(phase) ?? phase) })),
    chips,
    ties: routes.map((route) => {
      const { id, from, to } = route.edge;
      const look = tieLookOf(route.edge);
      return { id, from, to, way: route, ...spanOf(route), look, width: tieLooks[look].width, arrow: null, word: null };
    }),
  };
}
