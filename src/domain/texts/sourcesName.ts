/** "The source names", or "The sources name": how a sentence on what they leave open begins. */
export function sourcesName({ length }: readonly unknown[]): string {
  return length === 1 ? 'The source names' : 'The sources name';
}
