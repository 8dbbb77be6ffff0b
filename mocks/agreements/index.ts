/** A ledger that comes with Phasewatch. */
export interface ShippedLedger {
  readonly id: string;
  readonly load: () => Promise<{ readonly default: { readonly entries: readonly unknown[] } }>;
}

/** Every data set that ships: one file and one line each. */
export const shippedLedgers: readonly ShippedLedger[] = [
  { id: 'gaza-ceasefire', load: () => import('./gaza-ceasefire.json') },
];
