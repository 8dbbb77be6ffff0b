import { canBeErased, type ErasableThing, isErasableType } from './erasables.ts';
import { type Held, putIn, thingOf } from './Identity.ts';
import { isFields } from './rewriteTexts.ts';

/** Own sources and actors, as they were put last, that tell somebody still: no shipped entry put them, and they stand in for nobody. */
export function erasableIn({ shipped, own }: Held): ErasableThing[] {
  const came = new Set(shipped.flatMap((entry) => (entry.op === 'put' ? entry.thing.id : [])));
  const erased = new Set(own.flatMap((row) => (isFields(row) && row['op'] === 'erase' ? row['id'] : [])));
  // to read one costs more than to see its type
  const rows = own.filter((row) => isErasableType(putIn(row)?.['type']));
  const put = new Map(rows.flatMap((row) => thingOf(row) ?? []).map((thing) => [thing.id, thing]));
  return [...put.values()].filter(canBeErased).filter(({ id }) => !came.has(id) && !erased.has(id));
}

/** The texts that a source had in any version, by their SHA-256, without those that another source has as well. */
export function textsOnlyOf({ shipped, own }: Held, id: string): string[] {
  const sources = [...shipped, ...own].flatMap((row) => thingOf(row) ?? []).filter((thing) => thing.type === 'source');
  const others = new Set(sources.filter((source) => source.id !== id).map(({ sha256 }) => sha256));
  return [...new Set(sources.map(({ sha256 }) => sha256))].filter((sha256) => !others.has(sha256));
}
