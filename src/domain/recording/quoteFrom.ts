import { locateQuote, type Span } from '#domain/quotes/locateQuote.ts';
import { sentencesOf } from '#domain/quotes/sentences.ts';
import type { Evidence } from '#domain/record/record.ts';
import type { Reading } from '#domain/record/Reading.ts';

/** So many signs before and after a quote are kept, to tell it from the same words elsewhere. */
const context = 16;

/** The quote of a stretch of a source's text: its words, its place, its offsets and what stands around it. White space at its ends is no part of it. */
export function quoteOf(source: string, text: string, { start, end }: Span): Reading<Evidence> {
  const chosen = text.slice(start, end);
  const exact = chosen.trim();
  if (exact === '') return { ok: false, problems: ['No words are chosen.'] };
  const from = start + chosen.length - chosen.trimStart().length;
  const to = from + exact.length;
  const sentence = sentencesOf(text).find((each) => from < each.end);
  if (sentence === undefined) return { ok: false, problems: [`“${exact}” stands in no sentence of the text.`] };
  const around = { prefix: text.slice(Math.max(0, from - context), from), suffix: text.slice(to, to + context) };
  return { ok: true, value: { source, place: sentence.place, start: from, end: to, exact, ...around } };
}

/** Scripts that set no spaces between words: there a quote is cut where it was chosen. */
const unspaced = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar', 'Tibetan'].map((name) => `\\p{scx=${name}}`).join('');
const sign = `(?![${unspaced}])[\\p{L}\\p{M}\\p{N}]`;
/** Signs that stand within a word or a number as well: "Israel’s", "U.S", "2,000". */
const joiner = `[’'.,]`;
const goesOn = { before: new RegExp(`${sign}${joiner}?$`, 'u'), after: new RegExp(`^${joiner}?${sign}`, 'u') };

/** So many units hold a sign and a joiner. */
const near = 3;

/** Whether a place in a text stands within a word, or between the two halves of a sign. */
const isInWord = (text: string, at: number): boolean =>
  (text.codePointAt(at - 1) ?? 0) > 0xffff ||
  (goesOn.before.test(text.slice(Math.max(0, at - near), at)) && goesOn.after.test(text.slice(at, at + near)));

/** A stretch of a text with the words whole that it begins and ends with. */
export function wholeWords(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (isInWord(text, from)) from -= 1;
  while (isInWord(text, to)) to += 1;
  return { start: from, end: to };
}

/** The quote of words that were typed or pasted, where they stand in a source's text, sign for sign, and once. */
export function findQuote(source: string, name: string, text: string, words: string): Reading<Evidence> {
  const exact = words.trim();
  if (exact === '') return { ok: false, problems: ['No words are given to quote.'] };
  const span = locateQuote(text, { exact, prefix: '', suffix: '', start: 0, end: 0 });
  if (span === null) {
    return { ok: false, problems: [`“${exact}” does not stand in “${name}”: a quote is taken from the text sign for sign.`] };
  }
  const found = text.slice(span.start, span.end);
  if (text.includes(found, span.start + 1)) {
    return { ok: false, problems: [`“${exact}” stands in “${name}” more than once: choose it in the text, or take more words.`] };
  }
  return quoteOf(source, text, span);
}

/** Why a quote cannot be recorded, in a sentence; null where it stands in the text, at its offsets. `text` is null where it is not at hand. */
export function quoteFault({ exact, start, end }: Evidence, name: string, text: string | null): string | null {
  if (text === null) return `“${exact}” cannot be held against “${name}”: its text is not at hand in this browser.`;
  return text.slice(start, end) === exact ? null : `“${exact}” does not stand in “${name}” where the quote says.`;
}
