import { bands } from './bands.ts';
import type { Network, NetworkEdge } from './network.ts';

/** What of the network is looked at. */
export interface NetworkChoice {
  /** Milestones in view: those of the chosen phase that the filters leave; null for all there are. */
  readonly milestones: ReadonlySet<string> | null;
  /** Whether ties that the coder inferred are shown. */
  readonly inferred: boolean;
  /** One actor, meeting or milestone whose surroundings are looked at, and how many steps from it. */
  readonly around: { readonly id: string; readonly steps: number } | null;
}

/**
 * The part of a network that a choice leaves. With milestones chosen: those, whoever and whatever is tied to them, and who
 * sat at the meetings that dealt with them. What stands alone among them stands alone in its surroundings. Nodes and ties
 * stay the same objects, so that what stays can stay in its place.
 */
export function viewOf(network: Network, { milestones, inferred, around }: NetworkChoice): Network {
  const edges = inferred ? network.edges : network.edges.filter((edge) => !edge.inferred);
  const chosen = milestones === null ? namedBy(network, edges) : aboutMilestones(network, edges, milestones);
  const left = cut(network, edges, chosen);
  const known = around !== null && network.nodes.some(({ id }) => id === around.id);
  return known ? cut(network, left.edges, within(left.edges, around)) : left;
}

/** How many ties a choice hides because the coder inferred them. */
export function hiddenInferred(network: Network, choice: NetworkChoice): number {
  return viewOf(network, { ...choice, inferred: true }).edges.filter(({ inferred }) => inferred).length;
}

/** All meetings and milestones; of the actors those that a shown tie names. */
function namedBy({ nodes }: Network, edges: readonly NetworkEdge[]): Set<string> {
  const tied = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return new Set(nodes.filter(({ id, band }) => tied.has(id) || !bands[band].actors).map(({ id }) => id));
}

function aboutMilestones({ nodes }: Network, edges: readonly NetworkEdge[], milestones: ReadonlySet<string>): Set<string> {
  const band = new Map(nodes.map((node) => [node.id, node.band]));
  const chosen = new Set(nodes.filter(({ id }) => milestones.has(id)).map(({ id }) => id));
  const touching = (isFar: (id: string) => boolean) =>
    edges.flatMap(({ from, to }) => (chosen.has(to) && isFar(from) ? from : chosen.has(from) && isFar(to) ? to : []));
  for (const id of touching((far) => band.get(far) !== 'milestones')) chosen.add(id);
  const meetings = new Set([...chosen].filter((id) => band.get(id) === 'meetings'));
  for (const { from, to } of edges) if (meetings.has(to)) chosen.add(from);
  // whoever stands below another is not shown without it
  for (const { id, under } of nodes) if (under !== null && chosen.has(id)) chosen.add(under);
  return chosen;
}

function cut({ nodes }: Network, edges: readonly NetworkEdge[], chosen: ReadonlySet<string>): Network {
  return { nodes: nodes.filter(({ id }) => chosen.has(id)), edges: edges.filter(({ from, to }) => chosen.has(from) && chosen.has(to)) };
}

function within(edges: readonly NetworkEdge[], { id, steps }: { readonly id: string; readonly steps: number }): Set<string> {
  const reached = new Set([id]);
  for (let step = 0; step < steps; step += 1) {
    const from = new Set(reached);
    for (const edge of edges) {
      if (from.has(edge.from)) reached.add(edge.to);
      if (from.has(edge.to)) reached.add(edge.from);
    }
  }
  return reached;
}
