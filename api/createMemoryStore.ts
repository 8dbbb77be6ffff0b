import type { LedgerStore } from './LedgerStore.ts';
import { actOf, addedTo, headFor, type LedgerHead, replacedIn, type StoredLedger } from './StoredLedger.ts';

/** A store that lasts as long as the page: for tests, and where a browser refuses storage. */
export function createMemoryStore(): LedgerStore {
  const ledgers = new Map<string, StoredLedger>();
  const headOf = (id: string): LedgerHead | null => {
    const held = ledgers.get(id);
    return held === undefined ? null : { id, version: held.version, base: held.base, own: held.own.length };
  };
  const own = (id: string) => ledgers.get(id)?.own ?? [];
  const keep = (head: LedgerHead, held: Pick<StoredLedger, 'shipped' | 'own'>): number => {
    // copies, as a disk would give: nobody changes what is held by changing what was handed over
    ledgers.set(head.id, { id: head.id, version: head.version, base: head.base, ...held });
    return head.version;
  };
  const shippedFor = (id: string) => ledgers.get(id)?.shipped ?? [];
  return {
    list: async () => [...ledgers.keys()].sort(),
    head: async (id) => headOf(id),
    read: async (id) => structuredClone(ledgers.get(id) ?? null),
    ownFrom: async (id, at) => structuredClone(own(id).slice(at)),
    ofAct: async (id, act) => structuredClone(own(id).filter((entry) => actOf(entry) === act)),
    append: async (id, entries, expected) =>
      keep(addedTo(headFor(id, headOf(id), expected), entries.length), {
        shipped: shippedFor(id),
        own: [...own(id), ...structuredClone(entries)],
      }),
    ship: async (id, entries, expected) =>
      keep(replacedIn(headFor(id, headOf(id), expected)), { shipped: structuredClone(entries), own: own(id) }),
    rewrite: async (id, entries, expected) =>
      keep(replacedIn(headFor(id, headOf(id), expected), entries.length), { shipped: shippedFor(id), own: structuredClone(entries) }),
    wipe: async (id, expected) => {
      const head = replacedIn(headFor(id, headOf(id), expected), 0);
      if (shippedFor(id).length === 0) ledgers.delete(id);
      else keep(head, { shipped: shippedFor(id), own: [] });
    },
  };
}
