import { vi } from 'vitest';

/** Closes every IndexedDB connection that `act` goes through, as a browser does that clears storage or runs out of it. */
export async function closeConnections(act: () => Promise<unknown>): Promise<void> {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await act();
  const used = new Set<unknown>(transaction.mock.contexts);
  transaction.mockRestore();
  for (const connection of used) {
    if (!(connection instanceof IDBDatabase)) continue;
    connection.close();
    connection.dispatchEvent(new Event('close'));
  }
}
