/** A line of the table: what, how much, and whether its limit holds; null where there is none. */
export interface Line {
  readonly what: string;
  readonly measured: string;
  readonly limit: string;
  readonly holds: boolean | null;
}
