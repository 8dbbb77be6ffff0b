import { withoutAccents } from '#domain/texts/withoutAccents.ts';
/** Names as they are sought in texts: whole, in any case, with any accents, and in the way that ids and addresses write them. */
export interface Sought {
  readonly isTold: (text: string) => boolean;
  /** The text with other words where a name stood, as they are after what stands before them; a possessive keeps its ending. */
  readonly without: (text: string, instead: (before: string) => string) => string;
}

/** Names as short as these are words of their own in other cases: "UN" is told, "un" is not. */
const mostInOneCase = 2;

/** Scripts that put spaces between words and join nothing to a name. In any other, a name is found within a word as well. */
const spaced = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{N}]+$/u;

/** Words of a name that tell it alone, and the initials that may stand before them. */
export interface Parts {
  readonly words: readonly string[];
  readonly initials: readonly string[];
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The way to find names, and parts of them. One without a letter or a number is none. */
export function seekNames(names: readonly string[], parts: Parts = { words: [], initials: [] }): Sought {
  // ids are made without apostrophes
  const forms = new Set(names.flatMap((name) => [name, name.replaceAll(/['’]/g, '')]));
  const patterns = [...[...forms].flatMap((name) => patternOf(name) ?? []), ...patternsOfParts(parts)];
  const isFound = (plain: string) => patterns.some((pattern) => plain.search(pattern) >= 0);
  const rangesIn = (text: string): Range[] => {
    // most texts tell nothing: only in the others it matters where each character stood
    if (!isFound(withoutAccents(text))) return [];
    const { plain, at } = folded(text);
    const found = patterns.flatMap((pattern) => [...plain.matchAll(pattern)].map((match) => rangeOf(match, at)));
    return found.length < 2 ? found : apart(found);
  };
  return {
    isTold: (text) => isFound(withoutAccents(text)),
    without: (text, instead) =>
      rangesIn(text).reduceRight((left, { start, end }) => {
        const before = left.slice(0, start);
        return before + instead(before) + left.slice(end);
      }, text),
  };
}

function patternOf(name: string): RegExp | null {
  const words = withoutAccents(name).match(/[\p{L}\p{N}]+/gu);
  if (words === null) return null;
  const letters = words.join('');
  const [before, after] = spaced.test(letters) ? ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'] : ['', ''];
  return new RegExp(before + words.join('[^\\p{L}\\p{N}]+') + after, letters.length > mostInOneCase ? 'giu' : 'gu');
}

/**
 * Parts of a name: alone, one behind another, behind an initial or run together with it, and with the ending that a possessive has in an
 * id. What stands together is one range, so that one stand-in takes its place.
 */
function patternsOfParts({ words, initials }: Parts): RegExp[] {
  const forms = new Set(words.map((word) => withoutAccents(word).toLowerCase()));
  if (forms.size === 0) return [];
  const any = `(?:${[...forms].toSorted((a, b) => b.length - a.length).join('|')})`;
  const letters = [...new Set(initials.map((letter) => withoutAccents(letter).toLowerCase()))].join('');
  // "a" and "I" are words as well: behind them stands a point, or nothing
  const apart = letters.replaceAll(/[ai]/g, '');
  const before = [
    `${any}[\\s_-]*(?:${otherThan(letters)}\\p{L}\\.[\\s_-]*)?`,
    ...(letters === '' ? [] : [`[${letters}](?:\\.[\\s_-]*|[_-])?`]),
    ...(apart === '' ? [] : [`[${apart}]\\s+`]),
  ];
  const isSpaced = [...forms].every((form) => spaced.test(form));
  const [start, end] = isSpaced ? ['(?<![\\p{L}\\p{N}])', 's?(?![\\p{L}\\p{N}])'] : ['', ''];
  return [new RegExp(`${start}(?:${before.join('|')})*${any}${end}`, 'giu')];
}

/** Each text is read in one way alone, so that none takes long. */
const otherThan = (letters: string): string => (letters === '' ? '' : `(?![${letters}])`);

/** A text without accents, and for each of its characters where it stood. */
function folded(text: string): { readonly plain: string; readonly at: readonly number[] } {
  let plain = '';
  const at: number[] = [];
  let place = 0;
  for (const character of text) {
    const bare = withoutAccents(character);
    plain += bare;
    for (let nth = 0; nth < bare.length; nth += 1) at.push(place);
    place += character.length;
  }
  return { plain, at: [...at, place] };
}

function rangeOf({ index, 0: found }: RegExpMatchArray, at: readonly number[]): Range {
  return { start: at[index ?? 0] ?? 0, end: at[(index ?? 0) + found.length] ?? 0 };
}

/** Ranges that do not overlap, in their order: of two, the one that begins first, and the longer. */
function apart(ranges: readonly Range[]): Range[] {
  const kept: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (range.start >= (kept.at(-1)?.end ?? 0)) kept.push(range);
  }
  return kept;
}
