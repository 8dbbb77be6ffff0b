const longest = 60;

/**
 * An id made of words: in kebab-case, unlike every id that is taken, and never a number alone. Letters that have no place
 * in an id are left out; where nothing remains, what kind of thing it is stands for it.
 */
export function idFrom(words: string, type: string, isTaken: (id: string) => boolean): string {
  const plain = words
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const stem = withinLength(plain).join('-');
  const base = /[a-z]/.test(stem) ? stem : [type, stem].filter(Boolean).join('-');
  let id = base;
  for (let number = 2; isTaken(id); number += 1) id = `${base}-${number}`;
  return id;
}

/** As many of the words as fit; of a single long one its beginning. */
function withinLength(words: readonly string[]): string[] {
  const fitting: string[] = [];
  let left = longest;
  for (const word of words) {
    left -= word.length + 1;
    if (left < 0) break;
    fitting.push(word);
  }
  return fitting.length > 0 ? fitting : words.slice(0, 1).map((word) => word.slice(0, longest));
}
