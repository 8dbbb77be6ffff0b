import type { Span } from '#domain/quotes/locateQuote.ts';

/** Where patterns match in a sentence that begins at `start`. The patterns are global ones. */
export const matchesOf = (patterns: readonly RegExp[], text: string, start: number): Span[] =>
  patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }));

/** Whether a span lies within another. */
export const isWithin =
  (inner: Span) =>
  (outer: Span): boolean =>
    outer.start <= inner.start && inner.end <= outer.end;
