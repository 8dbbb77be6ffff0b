import { groupedBy } from '#domain/texts/groupedBy.ts';

/** Things that share a key, group by group in the order of their first. */
export function grouped<T>(things: readonly T[], keyOf: (thing: T) => unknown): T[][] {
  return [...groupedBy(things, keyOf).values()];
}
