/** A stretch of a text, in UTF-16 units. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** An object in a list written as JSON: where it stands in the text, and where each of its fields does, name and value. */
export interface JsonRow extends Span {
  readonly fields: ReadonlyMap<string, Span>;
}

const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{},]/g;

/** Whether a text looks like a list of objects written as JSON: a data file, and no prose. */
export function looksLikeRows(text: string): boolean {
  return /^\s*\[\s*\{/.test(text);
}

/**
 * The objects of a list written as JSON, in their order. `JSON.parse` says what a text holds, but not where: a quote needs
 * both. Only the text's brackets are followed; a text that is no JSON gives what can be made of it.
 */
export function jsonRows(text: string): JsonRow[] {
  const rows: JsonRow[] = [];
  let depth = 0;
  let row = { start: 0, fields: new Map<string, Span>() };
  let key: { readonly name: string; readonly start: number } | null = null;
  for (const { 0: token, index } of text.matchAll(tokens)) {
    const ends = token === '}' || token === ']';
    if (depth === 2 && key !== null && (ends || token === ',')) {
      row.fields.set(key.name, { start: key.start, end: key.start + text.slice(key.start, index).trimEnd().length });
      key = null;
    }
    if (ends) {
      depth -= 1;
      if (depth === 1) rows.push({ ...row, end: index + 1 });
    } else if (token === '{' || token === '[') {
      depth += 1;
      if (depth === 2) row = { start: index, fields: new Map() };
    } else if (depth === 2 && token !== ',') key ??= { name: token.slice(1, -1), start: index };
  }
  return rows;
}
