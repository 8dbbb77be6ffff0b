import { bandOrder, bands } from '#domain/network/bands.ts';
import type { Network } from '#domain/network/network.ts';
import { plural } from '#i18n/plural.ts';

/** What a network holds, in words: "22 actors, 2 meetings and 17 milestones; 34 ties". Actors count together, in whichever band. */
export function countNodes({ nodes, edges }: Network): string {
  const called = nodes.map(({ band }) => bands[band].one);
  const names = new Map(bandOrder.map((band) => [bands[band].one, bands[band].many]));
  const counted = [...names].map(([one, many]) => plural(called.filter((name) => name === one).length, one, many));
  return `${counted.slice(0, -1).join(', ')} and ${counted.at(-1)}; ${plural(edges.length, 'tie')}`;
}
