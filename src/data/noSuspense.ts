/**
 * Stands in, in the built page, for queries that suspend or throw to an error boundary: every query could, and those of this page
 * hand on what they have. docs/decisions/025-no-mutations.md
 */
export const useQueryErrorResetBoundary = (): null => null;
export const useClearResetErrorBoundary = (): void => {};
export const ensurePreventErrorBoundaryRetry = useClearResetErrorBoundary;
export const ensureSuspenseTimers = useClearResetErrorBoundary;
export const getHasError = (): boolean => false;
export const shouldSuspend = getHasError;
export const defaultThrowOnError = getHasError;

export function fetchOptimistic(): never {
  throw new Error('No query of this page suspends: docs/decisions/025-no-mutations.md');
}

export const QueryErrorResetBoundary = fetchOptimistic;
