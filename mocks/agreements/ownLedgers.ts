import type { ShippedLedger } from './ShippedLedger.ts';

/**
 * Ledgers that `npm run import` wrote on this machine, by the names of their files. Git ignores them: what they hold is
 * not ours to ship. Each is a file of its own in a build made here, and loaded no sooner than the shipped ones.
 */
export const ownLedgers: readonly ShippedLedger[] = Object.entries(
  import.meta.glob<Awaited<ReturnType<ShippedLedger['load']>>>('./own/*.json'),
).map(([path, load]) => ({ id: path.slice('./own/'.length, -'.json'.length), load }));
