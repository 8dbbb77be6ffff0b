import { withoutAccents } from '#domain/texts/withoutAccents.ts';
const mostWords = 8;

/** Gives ids in kebab-case, no two alike. Who asks in the same order gets the same ids. */
export type Namer = (...parts: readonly string[]) => string;

/**
 * A namer for one record; `taken` are ids that it must not give. A text gives its first words without accents; one that
 * has no Latin letter gives "thing" and what digits it has. What comes out alike is numbered.
 */
export function createNamer(taken: readonly string[]): Namer {
  const given = new Set(taken);
  return (...parts) => {
    const joined = parts.flatMap(wordsOf).join('-');
    const stem = /[a-z]/.test(joined) ? joined : ['thing', joined].filter(Boolean).join('-');
    let id = stem;
    for (let nth = 2; given.has(id); nth += 1) id = `${stem}-${nth}`;
    given.add(id);
    return id;
  };
}

function wordsOf(part: string): string[] {
  const plain = withoutAccents(part).toLowerCase().replace(/['’]/g, '');
  return plain.match(/[a-z0-9]+/g)?.slice(0, mostWords) ?? [];
}
