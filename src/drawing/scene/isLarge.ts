/** Up to so much is placed, composed and drawn as SVG at once. */
const most = { nodes: 300, ties: 500 } as const;

/**
 * Whether a network is placed in a worker, composed in turns, and drawn on canvas where it is in sight only: at once it
 * would hold the page up, and an SVG of it would follow a zoom by fits and starts.
 */
export function isLarge(nodes: number, ties: number): boolean {
  return nodes > most.nodes || ties > most.ties;
}
