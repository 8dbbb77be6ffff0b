import type { Evidence } from '#domain/record/record.ts';

/** A stretch of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

type Quote = Pick<Evidence, 'start' | 'end' | 'exact' | 'prefix' | 'suffix'>;

/**
 * Where a quote stands in a text: at its offsets, else where its words follow the words before them or are followed by
 * those after them; typewriter quotation marks and dashes count as those of the press. Null where it does not stand.
 */
export function locateQuote(text: string, quote: Quote): Span | null {
  const { exact, prefix, suffix } = quote;
  return (
    locateExactly(text, quote) ??
    locateExactly(typed(text), { ...quote, exact: typed(exact), prefix: typed(prefix), suffix: typed(suffix) })
  );
}

const marks: Readonly<Record<string, string>> = { '‘': "'", '’': "'", '“': '"', '”': '"', '–': '-', '—': '-' };

/** A text as a typewriter has it, sign for sign: every place stays the same. */
function typed(text: string): string {
  return text.replace(/[‘’“”–—]/g, (mark) => marks[mark] ?? mark);
}

function locateExactly(text: string, quote: Quote): Span | null {
  const { start, end, exact, prefix, suffix } = quote;
  if (text.slice(start, end) === exact) return { start, end };
  const contexts = [
    [prefix, suffix],
    [prefix, ''],
    ['', suffix],
  ] as const;
  for (const [before, after] of contexts) {
    const at = text.indexOf(before + exact + after);
    if (at !== -1) return { start: at + before.length, end: at + before.length + exact.length };
  }
  return null;
}
