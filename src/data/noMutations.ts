/**
 * Stands in for the cache of mutations in the built page: every query client makes one, and with it come the mutations
 * themselves, 0.9 KB of the first load that a page which only reads has no use for. docs/decisions/025-no-mutations.md
 */
export class MutationCache {
  findAll(): readonly never[] {
    return [];
  }

  resumePausedMutations(): Promise<void> {
    return Promise.resolve();
  }

  clear(): void {
    // there is nothing in it
  }
}
