/** A text without spaces at its ends, and with single plain ones within. */
export function tidied(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
