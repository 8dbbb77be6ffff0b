import type { AgreementRecord } from './record.ts';

/** An edition as an HTTP entity tag. Server and page both take it from the record, so neither has to remember the other's. */
export function editionTag({ edition }: Pick<AgreementRecord, 'edition'>): string {
  return `"${edition.id}-${edition.hash}"`;
}
