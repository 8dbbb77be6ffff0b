/** The names of a table's rows, typed as such; a table has at least one. */
export function rowsOf<K extends string>(table: Readonly<Record<K, unknown>>): [K, ...K[]] {
  // Object.keys forgets what the table's type says about its keys
  return Object.keys(table) as [K, ...K[]];
}
