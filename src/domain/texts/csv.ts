/** A cell that begins like this would be run as a formula by a spreadsheet. */
export const dangerous = /^[=+\-@\t\r]/;

/**
 * Rows as CSV with a header: UTF-8 with a byte order mark, CRLF, cells quoted where they need it (RFC 4180). A text that a
 * spreadsheet would run gets an apostrophe before it; so does one that begins with one, so that the first apostrophe of a cell can always be taken off.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function toCsv(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => cells.map(cellOf).join(',');
  return `\uFEFF${[header, ...rows].map(line).join('\r\n')}\r\n`;
}

function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = dangerous.test(value) || value.startsWith("'") ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
