/** The words of a name, by what each of them tells when it stands without the others. */
export interface NameParts {
  /** Those that tell who it is: a surname, a first name. */
  readonly telling: readonly string[];
  /** Those that stand for many: a title, a common word, a part of the name of an institution. */
  readonly common: readonly string[];
}

/** A part of a name that is shorter stands in too many others. */
const shortestPart = 3;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that join names or stand before them: alone they say nothing. */
const joining = setOf('the and for von van der den del dos bin ibn abu bint mrs sir');

const common = setOf(
  'dr prof professor doctor general colonel major captain president minister ambassador envoy sheikh imam father sister brother mother ' +
    'official officer spokesman spokeswoman spokesperson witness informant source contact author editor analyst expert reporter ' +
    'correspondent journalist senior former deputy head chief director member camp village city port road street north south east west',
);

/** Words that make a name that of an institution. */
const institutional = setOf(
  'agency agencies army association authority board bureau center centre commission committee company corporation council department desk ' +
    'embassy fund force forces foundation government group initiative institute institution media ministry mission monitor movement network ' +
    'news newspaper office organisation organization party press programme program project radio service staff team television times tribune ' +
    'united university union unit',
);

/** The words of the name of a person or, where it seems to be one, of an institution; `known` are words that are common for other reasons. */
export function namePartsOf(name: string, known: ReadonlySet<string>): NameParts {
  const all = name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (all.length < 2) return { telling: [], common: [] };
  const parts = all.filter((part) => part.length >= shortestPart && !joining.has(part.toLowerCase()));
  const isInstitution = all.some((part) => institutional.has(part.toLowerCase()));
  const tells = (part: string) =>
    !isInstitution && /^\P{Ll}/u.test(part) && /\p{L}/u.test(part) && !common.has(part.toLowerCase()) && !known.has(part.toLowerCase());
  return { telling: parts.filter(tells), common: parts.filter((part) => !tells(part)) };
}

/** The initials of a name: "ZQ". */
export const initialsOf = (name: string): string[] => name.match(/(?<![\p{L}\p{M}\p{N}])\p{L}/gu) ?? [];
