import type { Page } from 'playwright';

/** Puts a newer shipped ledger into the page's store, as a newer page would: what came before, and a thing more of a later time. */
export async function shipNewer(page: Page, thing: object, recorded: string): Promise<void> {
  await page.evaluate(
    async ([put, at]) => {
      const opened = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('phasewatch');
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error('The store does not open.')));
      });
      const written = opened.transaction(['heads', 'shipped'], 'readwrite');
      const done = new Promise((resolve) => written.addEventListener('complete', resolve));
      const change = (store: string, next: (held: never) => object) => {
        const request = written.objectStore(store).get('gaza-ceasefire');
        request.addEventListener('success', () => written.objectStore(store).put(next(request.result as never)));
      };
      change('shipped', (held: { readonly entries: readonly object[] }) => {
        const entry = { seq: held.entries.length + 1, recorded: at, by: 'Phasewatch coding', why: 'Coded later', op: 'put', thing: put };
        return { ...held, entries: [...held.entries, entry] };
      });
      change('heads', (held: { readonly version: number }) => ({ ...held, version: held.version + 1, base: held.version + 1 }));
      await done;
      opened.close();
    },
    [thing, recorded] as const,
  );
}
