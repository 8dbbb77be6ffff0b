/** The SHA-256 of a source whose text is not told, or not at hand: that of no text. */
export const noHash = '0'.repeat(64);
