/** A ledger that comes with Phasewatch, or that was imported on this machine. */
export interface ShippedLedger {
  readonly id: string;
  readonly load: () => Promise<{ readonly default: { readonly entries: readonly unknown[] } }>;
}
