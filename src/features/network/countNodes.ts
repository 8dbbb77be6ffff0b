import { bandOrder, bands } from '#domain/network/bands.ts';
import type { Network } from '#domain/network/network.ts';
import { plural } from '#domain/texts/plural.ts';

/** What a network holds, in words: "22 actors, 2 meetings and 17 milestones; 34 ties". Actors count together, in whichever band; what there is none of is left out. */
export function countNodes({ nodes, edges }: Network): string {
  const called = nodes.map(({ band }) => bands[band].one);
  const names = new Map(bandOrder.map((band) => [bands[band].one, bands[band].many]));
  const counted = [...names].flatMap(([one, many]) => {
    const count = called.filter((name) => name === one).length;
    return count === 0 ? [] : plural(count, one, many);
  });
  const last = counted.pop() ?? 'nothing';
  return `${counted.length === 0 ? '' : `${counted.join(', ')} and `}${last}; ${plural(edges.length, 'tie')}`;
}
