const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A count as a word up to twelve, in figures above. */
export function inWords(count: number): string {
  return small[count] ?? String(count);
}
