import { stemmer } from 'stemmer';
import type { Span } from '#domain/quotes/locateQuote.ts';
import { spelling } from './spellings.ts';

/** A word of a text: where it stands, as it is written without a possessive ending, and the stem that its forms share. */
export interface Word extends Span {
  readonly text: string;
  readonly stem: string;
}

/** The words of a text in their order. Numbers count as words; a hyphen parts them ("pull-back", "Civil-Military"); what stands in brackets keeps its own. */
export function wordsOf(text: string, offset = 0): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[.’'](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*\.?/gu)].flatMap((match) => {
    const bare = bareWord(match[0]);
    if (bare === '') return [];
    const start = offset + match.index;
    return [{ text: bare, stem: stemOf(bare), start, end: start + bare.length }];
  });
}

/** Without a possessive ending, and without a full stop that ends a sentence; "U.S." keeps its own. */
function bareWord(word: string): string {
  const spoken = word.replace(/[’']s?$/u, '').replace(/[’']s\.$/u, '');
  return /^(?:\p{Lu}\.)+$/u.test(spoken) ? spoken : spoken.replace(/\.$/, '');
}

/** The stem of a word, whatever its accents and whichever side of the ocean it is spelt on. */
export function stemOf(word: string): string {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase();
  return stemmer(spelling(plain));
}

/** The stems of a few words, as vocabularies hold them: "hand over" is two. */
export const stemsOf = (text: string): string[] => wordsOf(text).map(({ stem }) => stem);

/** Where stems follow each other in a text's words, as spans of the text; up to `gap` other words may stand between two of them. */
export function findStems(words: readonly Word[], stems: readonly string[], gap = 0): Span[] {
  const found: Span[] = [];
  for (const [at, word] of words.entries()) {
    if (word.stem !== stems[0]) continue;
    const end = endOf(words, stems, at, gap);
    if (end !== null) found.push({ start: word.start, end });
  }
  return found;
}

function endOf(words: readonly Word[], stems: readonly string[], from: number, gap: number): number | null {
  let at = from;
  for (const stem of stems.slice(1)) {
    const next = words.slice(at + 1, at + 2 + gap).findIndex((word) => word.stem === stem);
    if (next < 0) return null;
    at += next + 1;
  }
  return words[at]?.end ?? null;
}
