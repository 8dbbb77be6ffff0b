import type { Network } from './network.ts';

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** What a network holds, in words: "22 actors, 2 meetings and 17 milestones; 34 ties". */
export function countNodes({ nodes, edges }: Network): string {
  const of = (...bands: readonly string[]) => nodes.filter(({ band }) => bands.includes(band)).length;
  return `${plural(of('talks', 'named'), 'actor')}, ${plural(of('meetings'), 'meeting')} and ${plural(of('milestones'), 'milestone')}; ${plural(edges.length, 'tie')}`;
}
