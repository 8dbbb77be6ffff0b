/** How far a reader has read a ledger: the number of the last entry then, and its time; null where a visit kept the number alone. */
export interface Visit {
  readonly entries: number;
  readonly recorded: string | null;
}
