import type { ShippedLedger } from './ShippedLedger.ts';

/** Every data set that ships: one file and one line each. */
export const shippedLedgers: readonly ShippedLedger[] = [
  { id: 'gaza-ceasefire', load: () => import('./gaza-ceasefire.json') },
];
