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
