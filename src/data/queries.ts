import { queryOptions } from '@tanstack/react-query';
import { editionTag } from '#domain/record/editionTag.ts';
import type { AgreementRecord } from '#domain/record/record.ts';
import { ApiError } from './ApiError.ts';
import type { ask as Ask } from './client.ts';

/** Asks through the client, which comes with the first question: nothing is asked before the page stands. */
const ask: typeof Ask = async (question) => {
  const client = await import('./client.ts').catch((reason: unknown) => {
    throw new ApiError(`The part of the page that asks for ${question.path} could not be loaded (${String(reason)}).`, { passing: true });
  });
  return client.ask(question);
};

/** Where the API keeps an agreement; what belongs to it stands behind. */
export const agreementPath = (id: string): string => `api/agreements/${encodeURIComponent(id)}`;

/**
 * One agreement's record, as it stands or as it was `known` at a moment. An unchanged record stays the same object: its entity
 * tag is asked with, and nothing is compared.
 */
export const agreementQuery = (id: string, known: string | null = null) =>
  queryOptions({
    queryKey: known === null ? ['agreements', id] : ['agreements', id, known],
    queryFn: ({ signal, client, queryKey }) => {
      const value = client.getQueryData<AgreementRecord>(queryKey);
      const held = value && { value, tag: editionTag(value) };
      return ask({
        path: `${agreementPath(id)}${known === null ? '' : `?known=${encodeURIComponent(known)}`}`,
        signal,
        held,
        loadReader: async () => (await import('#domain/record/readUnknown.ts')).readRecord,
      });
    },
    structuralSharing: false,
  });

/** The agreements there are. */
export const agreementsQuery = () =>
  queryOptions({
    queryKey: ['agreements'],
    queryFn: ({ signal }) =>
      ask({ path: 'api/agreements', signal, loadReader: async () => (await import('#domain/record/readUnknown.ts')).readAgreements }),
  });
