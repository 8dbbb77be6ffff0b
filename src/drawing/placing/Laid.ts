import type { NetworkEdge, NetworkNode } from '#domain/network/network.ts';

/** A node as far as its place depends on it. */
export interface LaidNode extends Pick<NetworkNode, 'id' | 'band' | 'label' | 'phase' | 'under'> {
  readonly row: { readonly milestone: { readonly order: number } } | null;
}

/** A network as far as its layout asks; a whole one is one too. Small enough to be sent to a worker. */
export interface Laid {
  readonly nodes: readonly LaidNode[];
  readonly edges: readonly Pick<NetworkEdge, 'id' | 'from' | 'to'>[];
}
