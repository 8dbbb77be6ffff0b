/** The name of a field as it is said: "validFrom" is "valid from". */
export const fieldWord = (field: string): string => field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** The value of a field, in full: an analyst compares words, not summaries. */
export function fieldValue(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'none';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(fieldValue).join('; ');
  if (typeof value !== 'object') return typeof value === 'string' ? value : JSON.stringify(value);
  if ('exact' in value) return `“${fieldValue(value.exact)}”`;
  return Object.entries(value)
    .map(([field, own]) => `${fieldWord(field)} ${fieldValue(own)}`)
    .join(', ');
}
