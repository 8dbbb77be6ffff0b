import type { Claim } from '#domain/record/record.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';

/** The date of a claim: its own, else the latest of the sources that it is quoted from; null where none is dated. */
export function dateOfClaim(index: RecordIndex, { date, evidence }: Claim): string | null {
  if (date !== null) return date;
  return (
    evidence
      .flatMap(({ source }) => index.sources.get(source)?.date ?? [])
      .toSorted()
      .at(-1) ?? null
  );
}
