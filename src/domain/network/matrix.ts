import { bands } from './bands.ts';
import type { Network, NetworkEdge, NetworkNode } from './network.ts';

/** Actors against meetings and milestones: which ties join the two, in the order of the network. */
export interface Matrix {
  readonly actors: readonly NetworkNode[];
  readonly others: readonly NetworkNode[];
  /** By `${actor} ${other}`. */
  readonly cells: ReadonlyMap<string, readonly NetworkEdge[]>;
}

/** The network as a matrix. Ties between two actors, and between meetings and milestones, have no place in it and are counted. */
export function matrixOf({ nodes, edges }: Network): Matrix & { readonly left: number } {
  const isActor = ({ band }: NetworkNode) => bands[band].actors;
  const actors = nodes.filter(isActor);
  const known = new Set(actors.map(({ id }) => id));
  const cells = new Map<string, NetworkEdge[]>();
  let left = 0;
  for (const edge of edges) {
    if (!known.has(edge.from) || known.has(edge.to)) {
      left += 1;
      continue;
    }
    const key = `${edge.from} ${edge.to}`;
    cells.set(key, [...(cells.get(key) ?? []), edge]);
  }
  return { actors, others: nodes.filter((node) => !isActor(node)), cells, left };
}
