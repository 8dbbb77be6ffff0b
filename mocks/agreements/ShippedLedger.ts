/** A ledger that comes with Phasewatch, or that was imported on this machine: a file that somebody may have changed by hand. */
export interface ShippedLedger {
  readonly id: string;
  readonly load: () => Promise<{ readonly default: unknown }>;
}
