import type { Span } from '#domain/quotes/locateQuote.ts';

/** Quotation marks in pairs. Single ones stand outside a word on both sides; an apostrophe stands within or behind one. */
const quotations = [
  /“[^“”]*(?:”|$)|"[^"]*(?:"|$)/g,
  /(?<=^|[\s(\u2013\u2014])['‘](?=\S)(?:[^'‘’"“”]|['’](?=\p{L}))+['’](?=$|[\s,.;:!?)])/gu,
];

/** What a sentence quotes, with its quotation marks. A quotation that goes on into the next sentence ends with this one. */
export function quotedIn(text: string, start = 0): Span[] {
  return quotations
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }))
    .filter((one, _, all) => !all.some((other) => other !== one && other.start <= one.start && one.end <= other.end))
    .toSorted((a, b) => a.start - b.start);
}
