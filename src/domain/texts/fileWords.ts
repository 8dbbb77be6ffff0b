/** The longest that words in a file's name may be: with the rest it stays far below what file systems take. */
const longest = 60;

/** Words as a part of a file's name: letters and digits of any script, joined by hyphens. "status full; word “aid”" is "status-full-word-aid". */
export function fileWords(words: string): string {
  let name = '';
  for (const word of words
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)) {
    if (name !== '' && name.length + word.length >= longest) return name;
    name = name === '' ? word.slice(0, longest) : `${name}-${word}`;
  }
  return name;
}
