import { bandOrder, bands } from '#domain/network/bands.ts';
import { plural } from '#domain/texts/plural.ts';
import type { Scene } from './scene.ts';

/**
 * A picture with nothing in it but some of its chips and ties, by their ids, each where it was. Columns count what is left of
 * them; the head of one that loses all goes, since a 0 in it would seem to be a finding.
 */
export function sceneLeft(scene: Scene, nodes: ReadonlySet<string>, ties: ReadonlySet<string>): Scene {
  const chips = scene.chips.filter(({ node }) => nodes.has(node.id));
  const countIn = (some: Scene['chips'], column: number) => some.filter(({ chip }) => chip.column === column).length;
  return {
    ...scene,
    chips,
    ties: scene.ties.filter(({ id }) => ties.has(id)),
    columns: scene.columns.flatMap((own) => {
      const { one, many } = bands[bandOrder[own.column] ?? 'named'];
      const count = countIn(chips, own.column);
      if (count === countIn(scene.chips, own.column)) return own;
      return count === 0 ? [] : { ...own, counted: plural(count, one, many) };
    }),
  };
}
