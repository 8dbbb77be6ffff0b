import { jsonRows, looksLikeRows } from './jsonRows.ts';
import type { Place } from '#domain/record/record.ts';

/** A sentence of a source: where it stands, in words and in UTF-16 units. */
export interface Sentence {
  readonly place: Place;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Full stops of these end no sentence. */
const abbreviations = /(?:^|[\s(“"])(?:U\.S|U\.N|Mr|Mrs|Ms|Dr|St|e\.g|i\.e)\.$/;

/**
 * Splits a source's text: its first line is the headline, every further line that is not blank a paragraph, sentences
 * counted from 1 in each. A data file (a list of objects as JSON) has no headline; each of its rows counts as one.
 */
export function sentencesOf(text: string): Sentence[] {
  return looksLikeRows(text) ? sentencesOfRows(text) : sentencesOfProse(text);
}

function sentencesOfRows(text: string): Sentence[] {
  return jsonRows(text).map(({ start, end }, at) => ({
    place: { row: at + 1 },
    start,
    end,
    text: text.slice(start, end),
  }));
}

function sentencesOfProse(text: string): Sentence[] {
  const found: Sentence[] = [];
  let offset = 0;
  let paragraph = -1;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      paragraph += 1;
      const own = paragraph === 0 ? [{ start: 0, end: line.trimEnd().length }] : spansOf(line);
      for (const [at, { start, end }] of own.entries()) {
        const place: Place = paragraph === 0 ? { headline: true } : { paragraph, sentence: at + 1 };
        found.push({ place, start: offset + start, end: offset + end, text: line.slice(start, end) });
      }
    }
    offset += line.length + 1;
  }
  return found;
}

function spansOf(line: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let start = line.length - line.trimStart().length;
  for (const match of line.matchAll(/[.!?][”"’']?(?=\s|$)/g)) {
    const end = match.index + match[0].length;
    if (abbreviations.test(line.slice(start, end))) continue;
    spans.push({ start, end });
    start = end + (line.slice(end).length - line.slice(end).trimStart().length);
  }
  if (line.slice(start).trim() !== '') spans.push({ start, end: line.trimEnd().length });
  return spans;
}
