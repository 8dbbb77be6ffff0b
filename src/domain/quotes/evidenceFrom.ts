import type { AnyThing, Claim, Evidence } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';

/** The quotes that carry a thing of the record. */
export function evidenceOf(thing: AnyThing): readonly Evidence[] {
  return 'evidence' in thing ? thing.evidence : [];
}

/** Every quote that the record takes from a source. */
export function evidenceFrom(index: RecordIndex, source: string): Evidence[] {
  return [...index.things.values()].flatMap(evidenceOf).filter((evidence) => evidence.source === source);
}

/** Ids of the sources that claims were read in. */
export function sourcesOf(claims: readonly Claim[]): string[] {
  return [...new Set(claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)))];
}
