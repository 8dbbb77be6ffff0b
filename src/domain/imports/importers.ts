import type { Importer } from './Importer.ts';
import { paxLedger } from '#domain/pax/paxLedger.ts';

/** Every importer by the word that asks for it: one file and one line each. */
export const importers: Readonly<Record<string, Importer>> = {
  pax: { reads: 'PA-X actors and agreements as JSON', read: paxLedger },
};
