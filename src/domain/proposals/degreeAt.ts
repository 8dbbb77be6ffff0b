import { stemsOf, type Word } from '#domain/english/wordsOf.ts';
import type { Span } from '#domain/quotes/locateQuote.ts';

/** Which of two steps of one kind: the one that comes first or reaches less far, or the one after it. */
export type Degree = 'earlier' | 'later';

/** Words that tell which step is spoken of. */
const degrees: Readonly<Record<Degree, string>> = {
  earlier: 'first partial partially partly initial initially limited preliminary some certain',
  later: 'further farther next more second deeper additional additionally remaining another subsequent final full fully complete rest',
};
const stems = { earlier: new Set(stemsOf(degrees.earlier)), later: new Set(stemsOf(degrees.later)) };
/** Behind such a word these make it one of time, or of number: "next week", "for the first time", "more than". */
const others = new Set(stemsOf('time day week month year hour weekend than few two three round straight consecutive'));
const reach = 4;

/** The degrees that words beside a span tell, within its clause. */
export function degreesAt(text: string, start: number, words: readonly Word[], { start: from, end: to }: Span): Set<Degree> {
  const before = words.filter((word) => word.end <= from).slice(-reach);
  const after = words.filter((word) => word.start >= to).slice(0, reach);
  const within = words.filter((word) => word.start >= from && word.end <= to);
  const near = [...before, ...within, ...after].filter(
    (word) => !/[,.;:“”"]\s/.test(text.slice(Math.min(word.end, to) - start, Math.max(word.start, from) - start)),
  );
  const told = near.filter((word) => !others.has(words[words.indexOf(word) + 1]?.stem ?? ''));
  return degreesOf(told.map(({ stem }) => stem));
}

/** The degrees that stems tell. */
export const degreesOf = (told: readonly string[]): Set<Degree> =>
  new Set((['earlier', 'later'] as const).filter((degree) => told.some((stem) => stems[degree].has(stem))));
