import { type TieLook, tieLooks } from '#domain/network/tieLook.ts';
import type { Scene } from './scene.ts';

/** The looks of a picture's ties, in the order of the table. */
export function looksIn({ ties }: Pick<Scene, 'ties'>): TieLook[] {
  const seen = new Set(ties.map(({ look }) => look));
  return (Object.keys(tieLooks) as TieLook[]).filter((look) => seen.has(look));
}
