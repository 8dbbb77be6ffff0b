import type { QueryClient } from '@tanstack/react-query';
import type { AgreementRecord } from '#domain/record/record.ts';
import { agreementQuery } from './queries.ts';

const seedId = 'phasewatch-data';

/** The record that the build wrote into the page. */
export const seeded: { record: AgreementRecord | null } = { record: null };

/**
 * Puts the record that the build wrote into the page into the cache, as old as can be: it is shown at once and asked
 * for again when the backend is up. A page without one, or with a damaged one, starts loading as if it had none.
 */
export function seedFromPage(queryClient: QueryClient, page: Pick<Document, 'getElementById'>): void {
  const record = recordIn(page.getElementById(seedId)?.textContent ?? '');
  seeded.record = record;
  if (record !== null) queryClient.setQueryData(agreementQuery(record.agreement.id).queryKey, record, { updatedAt: 0 });
}

function recordIn(text: string): AgreementRecord | null {
  try {
    const json: unknown = JSON.parse(text);
    return looksWhole(json) ? json : null;
  } catch {
    return null;
  }
}

/** The build read the record with every check; here only a page that was cut short or altered has to be noticed. */
function looksWhole(json: unknown): json is AgreementRecord {
  if (typeof json !== 'object' || json === null || !('format' in json) || json.format !== 'phasewatch-record') return false;
  const { edition, agreement, notes } = { edition: null, agreement: null, notes: null, ...json };
  return hasId(edition) && hasId(agreement) && Array.isArray(notes);
}

const hasId = (thing: unknown) => typeof thing === 'object' && thing !== null && 'id' in thing && typeof thing.id === 'string';
