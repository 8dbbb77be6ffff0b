/**
 * Stands in for the queries that are read page by page in the built page: every query could be one, and this page has none.
 * docs/decisions/025-no-mutations.md
 */
export function infiniteQueryBehavior(): never {
  throw new Error('No query of this page is read page by page: docs/decisions/025-no-mutations.md');
}

export const hasNextPage = (): boolean => false;
export const hasPreviousPage = hasNextPage;
