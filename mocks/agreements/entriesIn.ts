/** The entries of a ledger's file; none of a file that is no ledger, which reading the ledger then says. */
export function entriesIn(file: unknown): readonly unknown[] {
  return typeof file === 'object' && file !== null && 'entries' in file && Array.isArray(file.entries) ? file.entries : [];
}
