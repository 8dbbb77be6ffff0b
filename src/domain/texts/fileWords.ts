/** The longest that words in a file's name may be: with the rest it stays far below what file systems take. */
const longest = 60;

/** Words as a part of a file's name: letters and digits of any script, joined by hyphens. "status full; word “aid”" is "status-full-word-aid". */
export function fileWords(words: string): string {
  return words
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .reduce((name, word) => (name === '' ? word.slice(0, longest) : name.length + word.length < longest ? `${name}-${word}` : name), '');
}
